package nl.meekijken.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A viewer, or somebody halfway, as Spring Security knows them. */
final class SignedInViewer extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Object who;

	private final String name;

	SignedInViewer(Viewer viewer) {
		this(viewer, viewer.audience(), viewer.name());
	}

	SignedInViewer(Halfway halfway) {
		this(halfway, Halfway.ROLE, halfway.name());
	}

	SignedInViewer(HalfwayStaff halfway) {
		this(halfway, HalfwayStaff.ROLE, halfway.name());
	}

	private SignedInViewer(Object who, String role, String name) {
		super(List.of(new SimpleGrantedAuthority("ROLE_" + role)));
		this.who = who;
		this.name = name;
		setAuthenticated(true);
	}

	@Override
	public Object getPrincipal() {
		return this.who;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.name;
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
