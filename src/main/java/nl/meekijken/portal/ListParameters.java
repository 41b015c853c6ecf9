package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.web.util.UriUtils;

/** Names and values in an address, in the order in which they came. */
final class ListParameters {

	private final List<Parameter> all = new ArrayList<>();

	/** Adds one if it says something that would not go without saying. */
	ListParameters with(String name, String value, boolean telling) {
		if (telling) {
			this.all.add(new Parameter(name, value));
		}
		return this;
	}

	ListParameters with(String name, List<String> values) {
		values.forEach(value -> with(name, value, true));
		return this;
	}

	List<Parameter> all() {
		return List.copyOf(this.all);
	}

	/** The address that carries them. */
	String address(String path) {
		var address = new StringBuilder(path);
		for (var parameter : this.all) {
			address.append((address.length() == path.length()) ? '?' : '&')
				.append(parameter.name())
				.append('=')
				.append(UriUtils.encode(parameter.value(), StandardCharsets.UTF_8));
		}
		return address.toString();
	}

	/** One name and value in the address. */
	record Parameter(String name, String value) {
	}

}
