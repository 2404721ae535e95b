import { Command, InvalidArgumentError, Option } from 'commander'
import { SOURCE_FORMATS } from '../index.js'
import { OUTPUT_FORMATS, type OutputFormat } from '../node/index.js'
import { version } from '../node/version.js'
import { DEFAULT_MAX_INPUT } from '../options.js'
import { type ConvertCommandOptions, convertCommand } from './convert-command.js'
import { CONVERT_EXIT_CODES_HELP, EXIT_CODES_HELP, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { type ParseCommandOptions, parseCommand } from './parse-command.js'
import { printableLine } from './printable.js'
import { PROGRESS_WAYS } from './progress.js'

const EXAMPLES = `Examples:
  monitor-reports parse page.html                     the report as JSON
  monitor-reports parse --facts page.html             the facts, for a reader
  monitor-reports parse --markdown page.html          the cleaned page as Markdown
  curl -s URL | monitor-reports parse --url URL -     a page from standard input
  monitor-reports parse page.html | jq .facts[].kind  a part of the report`

/**
 * The command line: what it takes and what it does; it writes to `io` alone and throws where it would exit.
 * @param ended is told how a command ended that can end in several ways
 */
export function createProgram(io: Io, ended: (code: ExitCode) => void = () => {}): Command {
  const program = new Command('monitor-reports')
    .description('Reads archived Landmine Monitor pages: their facts, with the words and footnotes behind them.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) => write(usageError(text, 'parse')),
    })
    .addHelpText('after', `\n${EXAMPLES}\n\n${EXIT_CODES_HELP}`)
  program
    .command('parse')
    .description('Parse one page and print its report.')
    .argument('<file>', 'HTML, text or Markdown file, or - for standard input')
    .addOption(new Option('--facts', 'print a readable table of the facts').conflicts(['markdown', 'csl']))
    .addOption(
      new Option('--markdown', 'print the cleaned page as Markdown with footnotes').conflicts(['facts', 'csl']),
    )
    .addOption(
      new Option('--csl', 'print the sources that its footnotes name as CSL-JSON').conflicts(['facts', 'markdown']),
    )
    .option('--diagnostics', 'print what is odd in the page on standard error')
    .option('--url <url>', 'where the page stood; helps to tell its edition and country')
    .addOption(new Option('--format <format>', 'how the page is written; else found out').choices(SOURCE_FORMATS))
    .option('--encoding <label>', 'encoding of the page, such as windows-1252; else found out')
    .option('--max-bytes <n>', 'largest page that is read, in bytes', byteCount, DEFAULT_MAX_INPUT)
    .addHelpText('after', `\n${EXAMPLES}\n\n${EXIT_CODES_HELP}`)
    .action((file: string, options: ParseCommandOptions) => parseCommand(file, options, io))
  program
    .command('convert')
    .configureOutput({ outputError: (text, write) => write(usageError(text, 'convert')) })
    .description('Convert a dump: files, folders, .gz, .zip, .tar, WARC, WET, WACZ, MHTML.')
    .argument('<input...>', 'files, archives or folders, or - for standard input')
    .requiredOption('--out <folder>', 'where the outputs go')
    .option('--to <formats>', `with commas: ${OUTPUT_FORMATS.join(', ')}`, formats, ['jsonl' as const])
    .option('--resume', 'go on with the run that the folder holds')
    .option('--all', 'convert pages that are none of the Monitor too')
    .option('--skip-duplicates', 'leave out pages that repeat another byte for byte')
    .option('--include <glob>', 'files of folders that are read; may be given again', gathered)
    .option('--exclude <glob>', 'files of folders that are left out; may be given again', gathered)
    .option('--jobs <n>', 'worker threads; else one for each processor', wholeNumber)
    .option('--timeout <seconds>', 'what a page may take', wholeNumber, 60)
    .option('--max-bytes <n>', 'largest page that is read, decompressed', byteCount, DEFAULT_MAX_INPUT)
    .addOption(new Option('--progress <way>', 'how progress is told').choices(PROGRESS_WAYS).default('auto'))
    .option('--quiet', 'print nothing but errors')
    .addHelpText('after', `\n${CONVERT_EXIT_CODES_HELP}`)
    .action(async (inputs: string[], options: ConvertCommandOptions) =>
      ended(await convertCommand(inputs, options, io)),
    )
  return program
}

/** What commander says of a mistake, on one line. */
function usageError(text: string, command: string): string {
  const said = printableLine(text.trim())
    .replace(/^error: /, '')
    .replace(/\.$/, '')
  return `monitor-reports: ${said}; see monitor-reports ${command} --help\n`
}

function formats(value: string): OutputFormat[] {
  const given = value.split(',')
  const isFormat = (name: string): name is OutputFormat => OUTPUT_FORMATS.some((format) => format === name)
  if (given.every(isFormat)) return [...new Set(given)].sort()
  throw new InvalidArgumentError(`Give some of ${OUTPUT_FORMATS.join(', ')}, with commas between them.`)
}

function gathered(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Give a whole number above 0.')
}

function byteCount(value: string): number {
  const count = Number(value)
  if (/^\d+$/.test(value) && count > 0 && Number.isSafeInteger(count)) return count
  throw new InvalidArgumentError('Give a whole number of bytes above 0, such as 10000000.')
}
