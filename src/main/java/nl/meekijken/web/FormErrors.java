package nl.meekijken.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What is wrong with a form: a sentence for each field, in the order of the form. */
public final class FormErrors {

	private final Map<String, String> sentences = new LinkedHashMap<>();

	/** The value, or nothing and a sentence at the field; the first sentence stays. */
	public <T> @Nullable T require(String field, Optional<T> value, String sentence) {
		if (value.isEmpty()) {
			add(field, sentence);
		}
		return value.orElse(null);
	}

	public void add(String field, String sentence) {
		this.sentences.putIfAbsent(field, sentence);
	}

	public boolean isEmpty() {
		return this.sentences.isEmpty();
	}

	public @Nullable String of(String field) {
		return this.sentences.get(field);
	}

	public Map<String, String> all() {
		return this.sentences;
	}

}
