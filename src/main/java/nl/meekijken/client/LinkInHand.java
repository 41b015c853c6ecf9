package nl.meekijken.client;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.piece.UploadLinks;

/**
 * Reads nothing of what is sent by somebody without a link, or while too much is coming
 * in already: whatever it is and however large, it stays outside.
 */
class LinkInHand extends OncePerRequestFilter {

	private final UploadPlaces places;

	private final UploadLinks links;

	LinkInHand(UploadPlaces places, UploadLinks links) {
		this.places = places;
		this.links = links;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (!HttpMethod.POST.matches(request.getMethod())) {
			chain.doFilter(request, response);
		}
		else if (authentication != null && authentication.getPrincipal() instanceof Viewer.Client client) {
			send(client, request, response, chain);
		}
		else {
			response.sendRedirect(ClientDoor.NO_LINK);
		}
	}

	private void send(Viewer.Client client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var link = client.link();
		switch (this.links.office(link)
			.map(office -> this.places.take(link, office))
			.orElseGet(() -> this.places.takeEnded(link))) {
			case UploadPlaces.Taken place -> {
				try (place) {
					chain.doFilter(request, response);
				}
			}
			case UploadPlaces.TooManyOfYours(), UploadPlaces.TooManyOfAll() -> {
				response.setHeader("Connection", "close");
				response.sendRedirect(ErrandController.BUSY);
			}
		}
	}

}
