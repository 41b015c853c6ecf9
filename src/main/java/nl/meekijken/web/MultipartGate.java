package nl.meekijken.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a form with files in only where one is awaited, and only as many at once as there
 * are places, and opens it so that its files are read while they come. Stands before
 * whatever reads parameters.
 */
public class MultipartGate extends OncePerRequestFilter {

	private final Predicate<HttpServletRequest> awaited;

	private final Function<HttpServletRequest, Optional<Runnable>> places;

	/** Where none is awaited. */
	public MultipartGate() {
		this(request -> false, request -> Optional.empty());
	}

	/**
	 * A gate.
	 * @param places gives a place, as what gives it back; none if all are taken
	 */
	public MultipartGate(Predicate<HttpServletRequest> awaited,
			Function<HttpServletRequest, Optional<Runnable>> places) {
		this.awaited = awaited;
		this.places = places;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!bringsFiles(request)) {
			chain.doFilter(request, response);
		}
		else if (!this.awaited.test(request)) {
			refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		else {
			letIn(request, response, chain);
		}
	}

	private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var place = this.places.apply(request);
		if (place.isEmpty()) {
			refuse(response, HttpStatus.TOO_MANY_REQUESTS);
			return;
		}
		try {
			open(request, response, chain);
		}
		finally {
			place.get().run();
		}
	}

	private static void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		FileForm form;
		try {
			form = FileForm.begin(request);
		}
		catch (SizeLimitExceededException ex) {
			refuse(response, HttpStatus.CONTENT_TOO_LARGE);
			return;
		}
		catch (IOException ex) {
			refuse(response, HttpStatus.BAD_REQUEST);
			return;
		}
		chain.doFilter(new FormRequest(request, form), response);
	}

	/** Without reading what is still to come. */
	private static void refuse(HttpServletResponse response, HttpStatus why) throws IOException {
		response.setHeader("Connection", "close");
		response.sendError(why.value());
	}

	/** Whether a form with files comes. */
	public static boolean bringsFiles(HttpServletRequest request) {
		var type = request.getContentType();
		return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

}
