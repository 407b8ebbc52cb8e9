internal import ArgumentParser
internal import ArticleReading
internal import Embedded
internal import Gazetteer
internal import KnowledgeBase
internal import Linguistics
internal import RelationExtraction

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Runs a command line and turns what it throws into an exit status.
///
/// The argument parser would end with 1 for every error, but 1 means "nothing found" here.
public enum ChanceryProgram {
    /// Runs the command line of the process and ends the process.
    public static func main() -> Never {
        // A reader that goes away (`| head`) ends the program quietly through the failed write, not by a signal.
        _ = signal(SIGPIPE, SIG_IGN)
        LanguageEngine.keepFreedMemory()
        do {
            let arguments = LeadingOptions.moved(in: Array(CommandLine.arguments.dropFirst()))
            var command = try Chancery.parseAsRoot(arguments)
            try command.run()
            exit(ExitStatus.done.rawValue)
        } catch let failure as CommandFailure {
            if !failure.description.isEmpty { Diagnostics().error(failure.description) }
            exit(failure.status.rawValue)
        } catch StreamError.closed {
            exit(ExitStatus.done.rawValue)
        } catch let failure as StreamError {
            Diagnostics().error(failure.description)
            exit(ExitStatus.inputOutput.rawValue)
        } catch let error where KnowledgeBaseError.exitCode(of: error) != nil {
            Diagnostics().error(KnowledgeBaseError.sentence(about: error))
            exit(KnowledgeBaseError.exitCode(of: error) ?? ExitStatus.internalError.rawValue)
        } catch let issue as ReadingIssue {
            Diagnostics().error(issue.description)
            exit(ExitStatus(of: issue).rawValue)
        } catch let error where error is GazetteerError || error is CueLexiconError {
            Diagnostics().error(String(describing: error))
            exit(ExitStatus.badInput.rawValue)
        } catch let error where error is SeedTableError || error is ModelError {
            Diagnostics().error(String(describing: error))
            exit(ExitStatus.internalError.rawValue)
        } catch {
            // Help, version and usage errors, which the argument parser words and ends itself.
            Chancery.exit(withError: error)
        }
    }
}
