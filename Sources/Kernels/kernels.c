// The vector kernels follow.
