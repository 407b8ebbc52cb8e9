internal import ChanceryCommand

ChanceryProgram.main()
