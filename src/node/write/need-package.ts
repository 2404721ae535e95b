import { OutputFolderError } from './output-error.js'

/** The packages that are not installed with this one. */
export const OPTIONAL_PACKAGES = { parquet: 'hyparquet-writer', sqlite: 'node-sqlite3-wasm' } as const

/**
 * Loads a package that may be absent.
 * @throws OutputFolderError `package-missing`, with the line that installs it
 */
export async function needPackage<T>(format: keyof typeof OPTIONAL_PACKAGES, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const name = OPTIONAL_PACKAGES[format]
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    throw new OutputFolderError('package-missing', `to write ${format}, install ${name}: npm install ${name}`)
  }
}

/** Fails early, and not after a night's work, where a package for one of the formats is missing. */
export async function checkPackages(formats: readonly string[]): Promise<void> {
  if (formats.includes('parquet')) await needPackage('parquet', () => import('hyparquet-writer'))
  if (formats.includes('sqlite')) await needPackage('sqlite', () => import('node-sqlite3-wasm'))
}
