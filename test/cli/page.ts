/** A page with a fact in its sentence, one later in the paragraph, one without a footnote, and a chain of notes. */
export const PAGE = `<html><body>
<p><b>SAMOA, Landmine Monitor Report 1999</b></p>
<h1>SAMOA</h1>
<h2>Mine Ban Policy</h2>
<p>Samoa signed the Mine Ban Treaty on 3 December 1997.[1] It ratified the Mine Ban Treaty on 23 July 1998.[2]</p>
<p>Samoa voted in favor of UN General Assembly Resolution 51/45S. An official spoke of it at length.[3]</p>
<p>Samoa endorsed the Brussels Declaration.</p>
<hr>
<p>[1] Interview with an official of the ministry, Apia, 1 March 1999.</p>
<p>[2] Ibid.</p>
<p>[3] See note 77.</p>
</body></html>
`
