#ifndef CHANCERY_CSQLITE_SHIM_H
#define CHANCERY_CSQLITE_SHIM_H

#include <sqlite3.h>

// Swift imports no variadic C function, so that each call that is needed has a wrapper here.

/// Turns a boolean option of a connection on or off; see https://sqlite.org/c3ref/db_config.html.
static inline int chancery_sqlite3_db_config_flag(sqlite3 *connection, int option, int value) {
  return sqlite3_db_config(connection, option, value, (int *)0);
}

/// Turns a boolean option of the library on or off, before its first use; see https://sqlite.org/c3ref/config.html.
static inline int chancery_sqlite3_config_flag(int option, int value) { return sqlite3_config(option, value); }

/// SQLITE_TRANSIENT is a macro with a cast, which Swift does not import.
static inline sqlite3_destructor_type chancery_sqlite3_transient(void) { return SQLITE_TRANSIENT; }

#endif
