// The tests that see faults in src/cite, in one file: it loads the library once for each fault, and not once for each
// file of tests. Unit tests stand first, since a fault that one of them sees needs no page.

import '../cite/classify-footnote.test.js'
import '../cite/follow-chains.test.js'
import '../cite/scope.test.js'
import '../cite/cite.test.js'
import '../cite/sources/note-sources.test.js'
import './fixtures.js'
import '../laws/chains.test.js'
