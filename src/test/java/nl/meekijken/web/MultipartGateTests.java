package nl.meekijken.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.trying.FilledForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Forms with files come in only where they are awaited, and not too many at once. */
class MultipartGateTests {

	private static final FilledForm FILLED = new FilledForm().with("soort", "foto")
		.with("bestand", "a.pdf", "een".getBytes(StandardCharsets.UTF_8));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private int free = 1;

	private int taken;

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "text/plain", "application/multipart" })
	void whatBringsNoFilesPassesAsItIsAndTakesNoPlace(String mediaType) throws Exception {
		var request = request(mediaType, new byte[3]);
		var chain = new MockFilterChain();
		gate().doFilter(request, this.response, chain);
		assertThat(chain.getRequest()).isSameAs(request);
		assertThat(this.taken).isZero();
	}

	@Test
	void aRequestThatDoesNotSayWhatItBringsPasses() throws Exception {
		var request = new MockHttpServletRequest("GET", "/");
		var chain = new MockFilterChain();
		new MultipartGate().doFilter(request, this.response, chain);
		assertThat(chain.getRequest()).isSameAs(request);
	}

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data; boundary=x", "MULTIPART/mixed", " Multipart/Form-Data" })
	void whereNoneIsAwaitedFilesAreRefusedHoweverTheyAreCalled(String mediaType) throws Exception {
		var chain = new MockFilterChain();
		new MultipartGate().doFilter(request(mediaType, FILLED.bytes()), this.response, chain);
		assertThat(chain.getRequest()).isNull();
		assertRefused(415);
	}

	@Test
	void whenAllPlacesAreTakenTheFormIsNotOpened() throws Exception {
		this.free = 0;
		var request = request(FILLED.mediaType(), FILLED.bytes());
		var chain = new MockFilterChain();
		gate().doFilter(request, this.response, chain);
		assertThat(chain.getRequest()).isNull();
		assertThat(FileForm.of(request)).isEmpty();
		assertRefused(429);
	}

	@Test
	void aFormHoldsItsPlaceWhileItIsReadAndThenGivesItBack() throws Exception {
		send((request, response) -> {
			assertThat(this.free).isZero();
			assertThat(request.getParameter("soort")).isEqualTo("foto");
			assertThat(request.getParameter("bestand")).isNull();
		});
		assertThat(this.taken).isOne();
		assertThat(this.free).isOne();
	}

	@Test
	void aPlaceIsGivenBackWhenReadingGoesWrong() {
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> send((request, response) -> {
			throw new ServletException("no");
		})).withMessage("no");
		assertThat(this.taken).isOne();
		assertThat(this.free).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "multipart/form-data, 3, 400", "multipart/form-data; boundary=x, 300000001, 413" })
	void aFormThatCannotBeOpenedIsRefusedAndGivesItsPlaceBack(String mediaType, String length, int status)
			throws Exception {
		var request = request(mediaType, "abc".getBytes(StandardCharsets.UTF_8));
		request.addHeader("Content-Length", length);
		var chain = new MockFilterChain();
		gate().doFilter(request, this.response, chain);
		assertThat(chain.getRequest()).isNull();
		assertRefused(status);
		assertThat(this.taken).isOne();
		assertThat(this.free).isOne();
	}

	private void send(FilterChain chain) throws ServletException, IOException {
		gate().doFilter(request(FILLED.mediaType(), FILLED.bytes()), this.response, chain);
	}

	private MultipartGate gate() {
		return new MultipartGate(request -> true, request -> {
			if (this.free == 0) {
				return Optional.empty();
			}
			this.free--;
			this.taken++;
			return Optional.of(() -> this.free++);
		});
	}

	private void assertRefused(int status) {
		assertThat(this.response.getStatus()).isEqualTo(status);
		assertThat(this.response.getHeader("Connection")).isEqualTo("close");
	}

	private static MockHttpServletRequest request(String mediaType, byte[] bytes) {
		var request = new MockHttpServletRequest("POST", "/");
		request.setContentType(mediaType);
		request.setContent(bytes);
		return request;
	}

}
