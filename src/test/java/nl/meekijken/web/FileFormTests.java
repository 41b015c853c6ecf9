package nl.meekijken.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import nl.meekijken.trying.FilledForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A form with files, read while it comes in. */
class FileFormTests {

	@Test
	void fieldsComeFirstAndThenEachFile() throws IOException {
		var form = begin(new FilledForm().with("soort", "é")
			.with("soort", "twee")
			.with("a", "a.pdf", bytes("een"))
			.with("a", "b.pdf", bytes("twee")));
		assertThat(form.fields().get("soort")).containsExactly("é", "twee");
		assertThat(taken(form)).containsExactly("a.pdf: een", "b.pdf: twee");
		assertThat(taken(form)).as("once and for all").isEmpty();
	}

	@Test
	void whatStandsBehindAFileIsNoFieldAndWhatWasNotChosenNoFile() throws IOException {
		var form = begin(new FilledForm().with("een", "1")
			.with("a", "", new byte[0])
			.with("twee", "2")
			.with("a", "a.pdf", bytes("x")));
		assertThat(form.fields().keySet()).containsExactly("een");
		assertThat(taken(form)).containsExactly("a.pdf: x");
	}

	@Test
	void whatATakerLeavesIsPassedBy() throws IOException {
		var form = begin(
				new FilledForm().with("a", "groot.pdf", new byte[300_000]).with("a", "klein.pdf", bytes("klein")));
		var names = new ArrayList<String>();
		form.each((name, bytes) -> {
			assertThat(bytes.read()).isBetween(0, 255);
			names.add(name);
		});
		assertThat(names).containsExactly("groot.pdf", "klein.pdf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd", "a\0b.pdf", "C:\\map\\a.pdf", "\u202Efdp.exe", "é 😀.pdf" })
	void aNameIsHandedOnAsItIsForWhoeverKeepsItToJudge(String name) throws IOException {
		var named = taken(begin(new FilledForm().with("a", name, bytes("x"))));
		assertThat(named).singleElement().asString().endsWith(": x");
	}

	@Test
	void aSenderWhoBreaksOffEndsTheForm() throws IOException {
		var whole = new FilledForm().with("a", "a.pdf", bytes("een")).with("a", "b.pdf", new byte[10_000]);
		var form = FileForm.begin(request(whole.mediaType(), Arrays.copyOf(whole.bytes(), 5_000)));
		var names = new ArrayList<String>();
		form.each((name, bytes) -> names.add(name));
		assertThat(names).containsExactly("a.pdf", "b.pdf");
	}

	@Test
	void aTakerMayThrow() throws IOException {
		var form = begin(new FilledForm().with("a", "a.pdf", bytes("een")));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> form.each((name, bytes) -> {
			throw new IOException("no place");
		})).withMessage("no place");
	}

	@Test
	void tooManyFieldsAndTooLongOnesAreNoForm() {
		var many = new FilledForm();
		for (var field = 0; field <= 50; field++) {
			many.with("veld" + field, "x");
		}
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> begin(many));
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> begin(new FilledForm().with("veld", "x".repeat(10_001))));
	}

	@Test
	void aFormThatSaysThatItIsTooLargeIsNotRead() {
		var request = request(new FilledForm().mediaType(), new byte[9]);
		request.addHeader("Content-Length", "300000001");
		assertThatExceptionOfType(SizeLimitExceededException.class).isThrownBy(() -> FileForm.begin(request));
	}

	@Test
	void theRequestHasTheFieldsOfItsFormAndNoOthers() throws IOException {
		var filled = new FilledForm().with("soort", "een").with("soort", "twee").with("a", "a.pdf", bytes("x"));
		var request = request(filled.mediaType(), filled.bytes());
		request.addParameter("soort", "uit het adres");
		var read = new FormRequest(request, FileForm.begin(request));
		assertThat(read.getParameter("soort")).isEqualTo("een");
		assertThat(read.getParameterValues("soort")).containsExactly("een", "twee");
		assertThat(read.getParameter("a")).isNull();
		assertThat(read.getParameterMap()).containsOnlyKeys("soort");
		assertThat(read.getParameterNames().asIterator()).toIterable().containsExactly("soort");
		assertThat(FileForm.of(read)).isPresent();
		assertThat(FileForm.of(new MockHttpServletRequest())).isEmpty();
	}

	private static List<String> taken(FileForm form) throws IOException {
		var taken = new ArrayList<String>();
		form.each((name, bytes) -> taken.add(name + ": " + new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
		return taken;
	}

	private static FileForm begin(FilledForm filled) throws IOException {
		return FileForm.begin(request(filled.mediaType(), filled.bytes()));
	}

	private static MockHttpServletRequest request(String mediaType, byte[] bytes) {
		var request = new MockHttpServletRequest("POST", "/");
		request.setContentType(mediaType);
		request.setContent(new ByteArrayInputStream(bytes).readAllBytes());
		return request;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
