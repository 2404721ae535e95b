import { Command, Option } from 'commander'
import { SOURCE_FORMATS } from '../index.js'
import { DEFAULT_LIMITS } from '../limits.js'
import { version } from '../node/version.js'
import { byteCount } from './arguments.js'
import { addDumpCommands } from './dump-commands.js'
import { EXIT_CODES_HELP, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { type ParseCommandOptions, parseCommand } from './parse-command.js'
import { usageError } from './usage-error.js'

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
      getOutHelpWidth: () => io.stdout.columns || 80,
      getErrHelpWidth: () => io.stderr.columns || 80,
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
    .option('--max-bytes <n>', 'largest page that is read, in bytes', byteCount, DEFAULT_LIMITS.input)
    .addHelpText('after', `\n${EXAMPLES}\n\n${EXIT_CODES_HELP}`)
    .action((file: string, options: ParseCommandOptions) => parseCommand(file, options, io))
  addDumpCommands(program, io, ended)
  return program
}
