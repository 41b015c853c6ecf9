package nl.meekijken.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PolicyReportsTests {

	private static final String REFUSED = """
			{"type": "csp-violation", "url": "http://localhost/dossiers?zoek=geheim",
			 "body": {"effectiveDirective": "%s", "blockedURL": "%s", "documentURL": "http://localhost/geheim"}}""";

	private final PolicyReports reports = new PolicyReports();

	@Test
	void whatABrowserRefusedIsToldWithoutAnyAddress(CapturedOutput output) throws Exception {
		send("[" + REFUSED.formatted("script-src-elem", "https://elders.example/geheim.js") + ","
				+ REFUSED.formatted("style-src-attr", "inline") + "]");
		assertThat(output).contains("kept to script-src-elem and refused a file")
			.contains("kept to style-src-attr and refused something inline")
			.doesNotContain("geheim", "elders");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[", "[[[1]]]", "\"tekst\"", "12", "null", "[{\"body\": \"tekst\"}]",
			"[{\"body\": {\"effectiveDirective\": \"img-src\\nERROR\"}}]",
			"[{\"body\": {\"effectiveDirective\": [\"img-src\"]}}]" })
	void whatIsNoReportIsHeardAndForgotten(String text, CapturedOutput output) throws Exception {
		send(text);
		assertThat(output).doesNotContain("A browser kept to", "ERROR");
	}

	@Test
	void aFloodFillsNoLog(CapturedOutput output) throws Exception {
		var many = "[" + String.join(",", Collections.nCopies(50, REFUSED.formatted("img-src", "data"))) + "]";
		for (var time = 0; time < 4; time++) {
			send(many);
		}
		assertThat(output.getOut().lines().filter(line -> line.contains("A browser kept to img-src")).count())
			.isBetween(50L, 61L);
	}

	@Test
	void aReportWithoutEndIsNotReadToItsEnd(CapturedOutput output) throws Exception {
		send("[" + REFUSED.formatted("img-src", "data:" + "x".repeat(40_000)) + "]");
		assertThat(output).doesNotContain("A browser kept to");
	}

	@Test
	void anythingElseGoesOn() throws Exception {
		var further = new MockFilterChain();
		this.reports.doFilter(new MockHttpServletRequest("GET", PolicyReports.ADDRESS), new MockHttpServletResponse(),
				further);
		assertThat(further.getRequest()).isNotNull();
	}

	private void send(String text) throws ServletException, IOException {
		var request = new MockHttpServletRequest("POST", PolicyReports.ADDRESS);
		request.setContent(text.getBytes(StandardCharsets.UTF_8));
		var answer = new MockHttpServletResponse();
		this.reports.doFilter(request, answer, new MockFilterChain());
		assertThat(answer.getStatus()).isEqualTo(204);
		assertThat(answer.getContentAsByteArray()).isEmpty();
	}

}
