package nl.meekijken.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request with the fields of its form with files: the server is never asked for them.
 */
class FormRequest extends HttpServletRequestWrapper {

	private final Map<String, String[]> fields = new LinkedHashMap<>();

	FormRequest(HttpServletRequest request, FileForm form) {
		super(request);
		form.fields().forEach((name, values) -> this.fields.put(name, values.toArray(String[]::new)));
	}

	@Override
	public @Nullable String getParameter(String name) {
		var values = this.fields.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.fields);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.fields.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.fields.get(name);
	}

}
