export { checkReport } from './check/check-report.js'
export { INCONSISTENCY_CODES, type Inconsistency, type InconsistencyCode } from './check/inconsistency.js'
export { type DecodedSource, decodeSource } from './decode-source.js'
export { ERROR_CODES, type ErrorCode, MonitorReportError } from './error.js'
export type { ParseOptions } from './options.js'
export { parseReport } from './parse-report.js'
export { REPORT_SCHEMA_ID, reportJsonSchema } from './report-schema.js'
export * from './schema/index.js'
export { splitPages } from './split-pages.js'
export { type CslDate, type CslItem, type CslName, type CslType, toCslJson } from './to-csl-json.js'
export { toMarkdown } from './to-markdown.js'
export {
  type AnnotationBody,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotations,
  type WebAnnotation,
} from './to-web-annotations.js'
