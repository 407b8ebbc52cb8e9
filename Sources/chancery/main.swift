internal import ArgumentParser
internal import ChanceryCommand

Chancery.main()
