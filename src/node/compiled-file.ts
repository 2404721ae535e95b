import { fileURLToPath } from 'node:url'

/**
 * The compiled file that a worker thread runs. Run from the sources, as the tests are, it is that of the build.
 * @param from the address of the module that asks, which stands in a folder of `node`
 * @param name of the file, from there
 */
export function compiledFile(from: string, name: string): string {
  return fileURLToPath(new URL(from.endsWith('.ts') ? `../../../dist/node/${name}` : `../${name}`, from))
}
