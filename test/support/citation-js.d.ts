/** The little that the tests use of a citation processor that comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown)
    format(what: 'bibliography', options: { format: 'text'; template: string; lang: string }): string
  }
}

declare module '@citation-js/plugin-csl'
