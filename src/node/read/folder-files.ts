import { type Dirent, readdir } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'

/** Which files of folders are read. */
export interface FolderFilter {
  /** Globs of the files that are read, relative to the folder; all where absent. One without a slash fits at any depth. */
  readonly include?: readonly string[] | undefined
  /** Globs of the files and folders that are left out. */
  readonly exclude?: readonly string[] | undefined
  /** A folder that is left out where it stands in one of the inputs: that of the outputs. */
  readonly without?: string | undefined
}

/** What stands in a folder. */
export interface FolderFile {
  readonly path: string
  /** A link, a pipe or a device is told and not read: it may lead out of the folder, or never end. */
  readonly kind: 'file' | 'link' | 'special'
}

/** A folder below that the system does not give. */
export interface ClosedFolder {
  readonly path: string
  readonly kind: 'closed'
  readonly error: Error
}

/** All files below a folder, in the order of their paths, and the folders that cannot be opened. */
export async function folderFiles(folder: string, filter: FolderFilter): Promise<(FolderFile | ClosedFolder)[]> {
  const { include = ['**'], exclude = [], without } = filter
  const odd = new Map<string, 'link' | 'special'>()
  const closed: ClosedFolder[] = []
  const below = (path: string): string => join(folder, relative(folder, path))
  const paths = await glob(include.flatMap(anyDepth), {
    cwd: folder,
    ignore: exclude.flatMap(anyDepth).flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]),
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: {
      // what it would pass over in silence is noted
      readdir: ((path: string, _: unknown, done: (error: NodeJS.ErrnoException | null, found: Dirent[]) => void) => {
        readdir(path, { withFileTypes: true }, (error, found = []) => {
          if (error !== null) closed.push({ path: below(path), kind: 'closed', error })
          for (const entry of found) {
            if (entry.isFile() || entry.isDirectory()) continue
            odd.set(resolve(path, entry.name), entry.isSymbolicLink() ? 'link' : 'special')
            entry.isFile = () => true
          }
          done(error, found)
        })
      }) as unknown as typeof readdir,
    },
  })
  const left = without === undefined ? null : resolve(without) + sep
  const files = paths.map((name): FolderFile => {
    const path = join(folder, name)
    return { path, kind: odd.get(resolve(path)) ?? 'file' }
  })
  return [...files, ...closed]
    .filter(({ path }) => left === null || !resolve(path).startsWith(left))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** As it is meant: `*.html` is the name of a file wherever it lies. */
function anyDepth(pattern: string): string[] {
  return /\/(?!$)/.test(pattern) ? [pattern] : [`**/${pattern}`]
}
