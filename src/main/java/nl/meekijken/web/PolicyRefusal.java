package nl.meekijken.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What a browser did not do because of the content security policy, in words of ours.
 *
 * @param directive the part of the policy that it kept to
 * @param kind what it refused, without any address
 */
record PolicyRefusal(String directive, String kind) {

	private static final Set<String> DIRECTIVES = Set.of("default-src", "script-src", "script-src-elem",
			"script-src-attr", "style-src", "style-src-elem", "style-src-attr", "img-src", "font-src", "connect-src",
			"form-action", "frame-ancestors", "frame-src", "base-uri", "object-src", "media-src", "worker-src",
			"manifest-src");

	private static final Map<String, String> KINDS = Map.of("inline", "something inline", "eval", "a text as code",
			"wasm-eval", "a text as code", "data", "something in an address", "blob", "something in an address");

	/** Out of one report; empty for anything but a refusal by a rule that we know. */
	static Optional<PolicyRefusal> in(JsonNode report) {
		var body = report.path("body");
		return Optional.of(body.path("effectiveDirective").asString(""))
			.filter(DIRECTIVES::contains)
			.map(directive -> new PolicyRefusal(directive, kind(body.path("blockedURL").asString(""))));
	}

	private static String kind(String blocked) {
		return KINDS.getOrDefault(blocked, blocked.startsWith("http") ? "a file" : "something else");
	}

}
