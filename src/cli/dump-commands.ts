import { type Command, Option } from 'commander'
import { DEFAULT_LIMITS } from '../limits.js'
import { OUTPUT_FORMATS } from '../node/convert/outcome.js'
import { byteCount, formats, gathered, wholeNumber } from './arguments.js'
import type { ConvertCommandOptions } from './convert-command.js'
import { CONVERT_EXIT_CODES_HELP, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { PROGRESS_WAYS } from './progress.js'
import type { StreamCommandOptions } from './stream-command.js'
import { usageError } from './usage-error.js'

const STREAM_HELP = `A line in:  {"id", "url", "content"}, or "contentBase64" for bytes; and "capturedAt",
            a date, an ISO 8601 time, or 14 digits as in the Wayback Machine
A line out: {"id", "status": "converted", "report"}
            {"id", "status": "skipped", "reason"}
            {"id", "status": "failed", "code", "message"}
Exit codes: 0 every line has its answer, 1 output not writable, 2 wrong usage`

/**
 * Adds the commands for many pages. What they need is loaded only where they run.
 * @param ended is told how a command ended that can end in several ways
 */
export function addDumpCommands(program: Command, io: Io, ended: (code: ExitCode) => void): void {
  program
    .command('convert')
    .configureOutput({ outputError: (text, write) => write(usageError(text, 'convert')) })
    .usage('[options] --out <folder> <input...>')
    .description('Convert a dump: files, folders, .gz, .zip, .tar, WARC, WET, WACZ, MHTML, or -')
    .argument('<input...>')
    .requiredOption('--out <folder>', 'where the outputs go')
    .option('--to <formats>', `${OUTPUT_FORMATS.join(',')}; else jsonl`, formats, ['jsonl' as const])
    .option('--resume', 'go on with the run that the folder holds')
    .option('--all', 'convert pages that are none of the Monitor too')
    .option('--skip-duplicates', 'leave out pages that say the same as another')
    .option('--include <glob>', 'files of folders to read; may be given again', gathered)
    .option('--exclude <glob>', 'files of folders to leave out; may be given again', gathered)
    .option('--jobs <n>', 'worker threads; else one for each processor', wholeNumber)
    .option('--timeout <seconds>', 'what a page may take; else 60', wholeNumber, 60)
    .option('--max-bytes <n>', 'largest page, decompressed; else 52428800', byteCount, DEFAULT_LIMITS.input)
    .addOption(new Option('--progress <way>', `${PROGRESS_WAYS.join(', ')}`).choices(PROGRESS_WAYS).default('auto'))
    .option('--quiet', 'tell nothing but what ends the run')
    .configureHelp({ visibleArguments: () => [], optionDescription: ({ description }) => description })
    .addHelpText('after', `\n${CONVERT_EXIT_CODES_HELP}`)
    .action(async (inputs: string[], options: ConvertCommandOptions) => {
      const { convertCommand } = await import('./convert-command.js')
      ended(await convertCommand(inputs, options, io))
    })
  program
    .command('stream')
    .configureOutput({ outputError: (text, write) => write(usageError(text, 'stream')) })
    .description('A filter: pages as lines of JSON in, a line of JSON out for each, in order.')
    .option('--all', 'convert pages that are none of the Monitor too')
    .option('--jobs <n>', 'worker threads', wholeNumber, 1)
    .option('--timeout <seconds>', 'what a page may take', wholeNumber, 60)
    .option('--max-bytes <n>', 'largest page', byteCount, DEFAULT_LIMITS.input)
    .addHelpText('after', `\n${STREAM_HELP}`)
    .action(async (options: StreamCommandOptions) => {
      const { streamCommand } = await import('./stream-command.js')
      await streamCommand(options, io)
    })
}
