package nl.meekijken.registers;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a register by HTTP. A form waits for it, so it gets two seconds for all; and since
 * it is not ours, no more is read than such an answer needs and no redirect is followed.
 */
final class Wire {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final int LARGEST_ANSWER = 256 * 1024;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final RestClient client;

	private final String address;

	Wire(String address, Map<String, String> headers) {
		this.address = address;
		var http = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
		var requests = new JdkClientHttpRequestFactory(http);
		requests.setReadTimeout(PATIENCE);
		this.client = RestClient.builder()
			.requestFactory(requests)
			.defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
			.defaultHeaders(all -> headers.forEach(all::set))
			.build();
	}

	/**
	 * The answer to a query.
	 * @throws IOException if there is none, or none that can be read
	 */
	JsonNode ask(Map<String, String> query) throws IOException {
		var uri = UriComponentsBuilder.fromUriString(this.address);
		query.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
		try {
			return this.client.get()
				.uri(uri.encode().buildAndExpand(query).toUri())
				.exchangeForRequiredValue((request, response) -> read(response));
		}
		catch (RuntimeException ex) {
			throw new IOException(ex);
		}
	}

	private static JsonNode read(ClientHttpResponse response) throws IOException {
		if (!response.getStatusCode().is2xxSuccessful()) {
			throw new IOException("answered " + response.getStatusCode());
		}
		var bytes = response.getBody().readNBytes(LARGEST_ANSWER + 1);
		if (bytes.length > LARGEST_ANSWER) {
			throw new IOException("the answer has no end");
		}
		try {
			return JSON.readTree(bytes);
		}
		catch (JacksonException ex) {
			throw new IOException(ex);
		}
	}

}
