package nl.meekijken.access;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.web.Shell;

/**
 * What somebody wanted who has to give a factor first: a page to go back to, and a form
 * that was sent and is still to be carried out. It travels in hidden fields from page to
 * page; nothing of it is kept here. What is secret does not travel: such a form is filled
 * in again.
 *
 * @param way of the audience that wants it
 * @param back the page it began on
 * @param act where the form was sent to; none if there was no form, or it cannot travel
 * @param fields what stood in the form
 * @param again whether the form is to be sent once more by hand
 */
public record Wish(ProofWay way, String back, @Nullable String act, List<Field> fields, boolean again) {

	private static final String BACK = "terug";

	private static final String ACT = "daarna";

	private static final String FIELD = "veld.";

	private static final Set<String> SECRET = Set.of("wachtwoord", "herhaling", "code", "herstelcode", "antwoord",
			"geheim");

	private static final int MOST_FIELDS = 60;

	private static final int LONGEST = 20_000;

	/** Of a request that needs a fresher factor than there is. */
	public static Wish behind(HttpServletRequest request, Shell shell, ProofWay way) {
		if (HttpMethod.GET.matches(request.getMethod())) {
			return new Wish(way, safe(shell.address(), way), null, List.of(), false);
		}
		var back = pageOf(request, way);
		var fields = fields(request, "").filter(field -> !field.name().equals(shell.forgeryField())).toList();
		var act = request.getRequestURI();
		return (isForm(request) && canTravel(fields) && way.leadsBack(act)) ? new Wish(way, back, act, fields, false)
				: new Wish(way, back, null, List.of(), true);
	}

	/**
	 * As the page that asks for the factor sends it along. A form comes from a form of
	 * ours only: an address can be made up by anybody, and what it holds would be carried
	 * out in the name of whoever follows it.
	 */
	public static Wish carriedBy(HttpServletRequest request, ProofWay way) {
		var back = safe(Objects.requireNonNullElse(request.getParameter(BACK), way.home()), way);
		var act = HttpMethod.POST.matches(request.getMethod()) ? request.getParameter(ACT) : null;
		var fields = fields(request, FIELD).toList();
		return (act != null && way.leadsBack(act) && canTravel(fields)) ? new Wish(way, back, act, fields, false)
				: new Wish(way, back, null, List.of(), request.getParameter("opnieuw") != null);
	}

	/** Scripts that send something expect no page to press a button on. */
	private static boolean isForm(HttpServletRequest request) {
		var type = Objects.requireNonNullElse(request.getContentType(), "application/x-www-form-urlencoded");
		return request.getHeader("HX-Request") == null && !request.getRequestURI().endsWith("/opties")
				&& type.startsWith("application/x-www-form-urlencoded");
	}

	private static boolean canTravel(List<Field> fields) {
		return fields.size() <= MOST_FIELDS && fields.stream().noneMatch(field -> SECRET.contains(field.name()))
				&& fields.stream().mapToInt(field -> field.name().length() + field.value().length()).sum() <= LONGEST;
	}

	private static Stream<Field> fields(HttpServletRequest request, String prefix) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter(field -> field.getKey().startsWith(prefix))
			.flatMap(field -> valuesOf(field, prefix));
	}

	private static Stream<Field> valuesOf(Map.Entry<String, String[]> field, String prefix) {
		return Stream.of(field.getValue()).map(value -> new Field(field.getKey().substring(prefix.length()), value));
	}

	private static String pageOf(HttpServletRequest request, ProofWay way) {
		var path = pathOf(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
		return (path != null && way.leadsBack(path)) ? path : way.otherwise();
	}

	private static @Nullable String pathOf(String referer) {
		try {
			return URI.create(referer).getRawPath();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static String safe(String back, ProofWay way) {
		return way.leadsBack(back) ? back : way.home();
	}

	/** The hidden fields by which it travels. */
	public List<Field> carried() {
		var page = new Field(BACK, this.back);
		return (this.act == null) ? List.of(page)
				: Stream
					.concat(Stream.of(page, new Field(ACT, this.act)),
							this.fields.stream().map(field -> new Field(FIELD + field.name(), field.value())))
					.toList();
	}

	/** Where a factor is asked for; without the form, which no address can hold. */
	public String address() {
		var address = UriComponentsBuilder.fromPath(this.way.asking()).queryParam(BACK, "{back}");
		if (this.again) {
			address.queryParam("opnieuw", "ja");
		}
		return address.encode().buildAndExpand(this.back).toUriString();
	}

	/** A field of a form that was filled in. */
	public record Field(String name, String value) {

	}

}
