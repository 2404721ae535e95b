import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { ROOT } from './support/law-source-files.js'

/** All that a program can import by name. A change here is a change for users: say so in the changelog. */
const VALUES: readonly string[] = [
  'ACTIVITIES',
  'ActivityFact',
  'Attribution',
  'BLOCK_TYPES',
  'Block',
  'CAPACITIES',
  'CITATION_SCOPES',
  'CITED_PERSON_PARTS',
  'CITED_SOURCE_TYPES',
  'Cell',
  'Citation',
  'CitedPeriod',
  'CitedPerson',
  'CitedSource',
  'DIAGNOSTIC_CODES',
  'Diagnostic',
  'ERROR_CODES',
  'EndorsementFact',
  'Evidence',
  'FACT_KINDS',
  'FOOTNOTE_KINDS',
  'Fact',
  'Footnote',
  'HOLDS',
  'Heading',
  'INCONSISTENCY_CODES',
  'Id',
  'LegislationFact',
  'MODALITIES',
  'Marker',
  'MeetingFact',
  'Modality',
  'MonitorReportError',
  'Navigation',
  'Offset',
  'PAGE_FAMILIES',
  'PAGE_KINDS',
  'PageInfo',
  'Party',
  'REFERENCE_WAYS',
  'REMOVED_REASONS',
  'REPORT_SCHEMA',
  'REPORT_SCHEMA_ID',
  'RefersTo',
  'Remark',
  'Removed',
  'Report',
  'ReportDate',
  'SEVERITIES',
  'SOURCE_FORMATS',
  'Section',
  'SourceFormat',
  'SourceInfo',
  'Span',
  'TREATY_ACTIONS',
  'TransparencyReportFact',
  'Treaty',
  'TreatyActionFact',
  'UNRESOLVED_REASONS',
  'VOTES',
  'VoteFact',
  'Year',
  'checkReport',
  'decodeSource',
  'parseReport',
  'reportJsonSchema',
  'splitPages',
  'toCslJson',
  'toMarkdown',
  'toWebAnnotations',
]

/** All that only a type checker sees. */
const TYPES: readonly string[] = [
  'AnnotationBody',
  'CslDate',
  'CslItem',
  'CslName',
  'CslType',
  'DecodedSource',
  'DiagnosticCode',
  'ErrorCode',
  'FactKind',
  'Inconsistency',
  'InconsistencyCode',
  'ParseOptions',
  'RemovedReason',
  'TextPositionSelector',
  'TextQuoteSelector',
  'UnresolvedReason',
  'WebAnnotation',
]

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>
  bin: Record<string, string>
}

describe('the entry', () => {
  test('exports these values', async () => {
    const entry = (await import(pathToFileURL(join(ROOT, 'dist/index.js')).href)) as Record<string, unknown>
    expect(Object.keys(entry).sort()).toEqual(VALUES)
  })

  test('exports these types', () => {
    expect(exportedTypes(join(ROOT, 'dist/index.d.ts'))).toEqual(TYPES)
  })
})

describe('package.json', () => {
  const files = Object.entries(MANIFEST.exports).flatMap(([path, target]) =>
    typeof target === 'string' ? [[path, target]] : Object.values(target).map((file) => [path, file]),
  )

  test.each(files)('%s leads to %s, which is there', (_path, file) => {
    expect(existsSync(join(ROOT, file as string))).toBe(true)
  })

  test('names types before code', () => {
    for (const target of Object.values(MANIFEST.exports)) {
      if (typeof target !== 'string') expect(Object.keys(target)).toEqual(['types', 'default'])
    }
  })

  test('exports resolve by the name of the package', async () => {
    const { parseReport } = (await import('monitor-reports' as string)) as { parseReport: unknown }
    expect(typeof parseReport).toBe('function')
  })
})

/** The names that a declaration file exports beside the values. */
function exportedTypes(path: string): string[] {
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(path)
  const module = file && checker.getSymbolAtLocation(file)
  if (module === undefined) return []
  return checker
    .getExportsOfModule(module)
    .map(({ name }) => name)
    .filter((name) => !VALUES.includes(name))
    .sort()
}
