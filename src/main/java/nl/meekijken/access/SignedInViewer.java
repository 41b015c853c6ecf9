package nl.meekijken.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A viewer as Spring Security knows it. */
final class SignedInViewer extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Viewer viewer;

	SignedInViewer(Viewer viewer) {
		super(List.of(new SimpleGrantedAuthority("ROLE_" + viewer.audience())));
		this.viewer = viewer;
		setAuthenticated(true);
	}

	@Override
	public Viewer getPrincipal() {
		return this.viewer;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.viewer.name();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

}
