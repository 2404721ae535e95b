// What other programs make of page.html. Each form: page => content, or null where the program is not installed.
import { spawnSync } from 'node:child_process'

/** The output of a program; null where it is not there. */
function run(program, ...options) {
  const { error, status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8' })
  if (error?.code === 'ENOENT') return null
  if (status !== 0) throw new Error(`${program}: ${error ?? stderr}`)
  return stdout
}

const Turndown = await import('turndown').then(
  ({ default: It }) => It,
  () => null,
)

const UTF8 = ['-assume_charset=utf-8', '-display_charset=utf-8']

export const programs = {
  'lynx.txt': ({ path }) =>
    run('lynx', '-dump', ...UTF8, path)
      ?.replaceAll(`file://${path}`, 'file:///page.html')
      .replaceAll(path.slice(0, path.lastIndexOf('/')), '') ?? null,
  'w3m.txt': ({ path }) => run('w3m', '-dump', '-O', 'UTF-8', '-cols', '80', path),
  'w3m-links.txt': ({ path }) =>
    run('w3m', '-dump', '-O', 'UTF-8', '-cols', '80', '-o', 'display_link_number=1', path)
      ?.replaceAll(`file://${path}`, 'file:///page.html')
      .replaceAll(path.slice(0, path.lastIndexOf('/')), '') ?? null,
  'pandoc.md': ({ path }) => run('pandoc', '-f', 'html', '-t', 'markdown-smart', path),
  'pandoc-gfm.md': ({ path }) => run('pandoc', '-f', 'html', '-t', 'gfm', path),
  'turndown.md': ({ html }) =>
    Turndown === null
      ? null
      : new Turndown({ headingStyle: 'atx' }).turndown(/<body[^>]*>([\s\S]*)<\/body>/i.exec(html)[1]),
}
