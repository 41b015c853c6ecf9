package nl.meekijken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import nl.meekijken.trying.Browser;

/**
 * An address that the portal serves, as Spring knows it: a new one is here by itself.
 *
 * @param pattern with a name in braces for what differs
 */
record PortalAddress(HttpMethod method, String pattern) {

	static List<PortalAddress> all(ApplicationContext house) {
		return everywhere(house).filter(address -> !address.isOfStaff() && !address.isOfClient()).toList();
	}

	/** The addresses of the back office, which is another audience. */
	static List<PortalAddress> ofStaff(ApplicationContext house) {
		return everywhere(house).filter(PortalAddress::isOfStaff).toList();
	}

	/** The addresses for clients with a link, who are another audience. */
	static List<PortalAddress> ofClient(ApplicationContext house) {
		return everywhere(house).filter(PortalAddress::isOfClient).toList();
	}

	private static Stream<PortalAddress> everywhere(ApplicationContext house) {
		return house.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(PortalAddress::of);
	}

	private static Stream<PortalAddress> of(RequestMappingInfo mapping) {
		var methods = mapping.getMethodsCondition().getMethods();
		return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
			.flatMap(method -> mapping.getPatternValues()
				.stream()
				.map(pattern -> new PortalAddress(method.asHttpMethod(), pattern)));
	}

	private boolean isOfStaff() {
		return this.pattern.equals("/kantoor") || this.pattern.startsWith("/kantoor/");
	}

	private boolean isOfClient() {
		return this.pattern.equals("/stukken") || this.pattern.startsWith("/stukken/");
	}

	boolean namesSomething() {
		return this.pattern.contains("{");
	}

	/** The path to a thing; a name without an example here fails the test that asks. */
	String to(Thing thing) {
		var path = this.pattern;
		for (var example : thing.examples().entrySet()) {
			path = path.replace(example.getKey(), example.getValue());
		}
		if (path.contains("{")) {
			throw new AssertionError("Give " + this + " an example, so that it is tried from another office too");
		}
		return path;
	}

	MockHttpServletResponse ask(Browser browser, String path) {
		return this.method.equals(HttpMethod.POST) ? browser.post(path) : browser.get(path);
	}

	@Override
	public String toString() {
		return this.method + " " + this.pattern;
	}

	/** What an address can name. */
	record Thing(String number, long paper, long email, long person, long office, String calendar) {

		/** With a calendar that is not there. */
		Thing(String number, long paper, long email, long person, long office) {
			this(number, paper, email, person, office, "0".repeat(26));
		}

		/** One of an office that is not there. */
		Thing(String number, long paper, long email, long person) {
			this(number, paper, email, person, 0);
		}

		Map<String, String> examples() {
			var examples = new HashMap<>(Map.of("/dossiers/{nummer}", "/dossiers/" + this.number, "/collegas/{persoon}",
					"/collegas/" + this.person, "/documenten/{id}", "/documenten/" + this.paper, "/e-mails/{id}",
					"/e-mails/" + this.email, "/stukken/{verzoek}", "/stukken/" + this.email, "/pagina/{pagina}",
					"/pagina/1", "/mensen/{persoon}", "/mensen/" + this.person, "/post/{brief}",
					"/post/" + new UUID(0, 0), "/kantoor/**", "/kantoor/nergens", "/schade-melden/{concept}",
					"/schade-melden/" + this.email));
			examples.put("/melden/{kantoor}", "/melden/" + this.office);
			examples.put("/concepten/{concept}", "/concepten/" + this.email);
			examples.put("/medewerkers/{persoon}", "/medewerkers/" + this.person);
			examples.put("/inzage/{persoon}", "/inzage/" + this.person);
			examples.put("/lijsten/{lijst}", "/lijsten/" + this.email);
			examples.put("/gegevens/{blad}", "/gegevens/schade");
			examples.put("/oordeel/{gevraagd}", "/oordeel/" + this.email);
			examples.put("/kantoren/{kantoor}", "/kantoren/" + this.office);
			examples.put("/agenda/{geheim}", "/agenda/" + this.calendar);
			examples.put("/los/{bericht}", "/los/" + this.email);
			examples.put("/invoer/{levering}", "/invoer/" + this.email);
			examples.put("/ontvangen/{id}", "/ontvangen/" + this.email);
			return examples;
		}

	}

}
