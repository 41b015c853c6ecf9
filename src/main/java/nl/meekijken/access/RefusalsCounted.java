package nl.meekijken.access;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Visitor;

/**
 * Counts who was refused: what a role may not do, and what is not theirs or is not there,
 * which from outside look the same.
 */
@Configuration(proxyBeanMethods = false)
class RefusalsCounted implements HandlerInterceptor, WebMvcConfigurer {

	private final RefusalStore store;

	private final TransactionOperations transactions;

	private final Boundary boundary;

	private final Entrance entrance;

	RefusalsCounted(RefusalStore store, TransactionOperations transactions, Boundary boundary, Entrance entrance) {
		this.store = store;
		this.transactions = transactions;
		this.boundary = boundary;
		this.entrance = entrance;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception fault) {
		var address = refusedAt(request, response.getStatus());
		if (address != null) {
			visitor().ifPresent(visitor -> count(visitor, request.getMethod() + " " + address));
		}
	}

	/** The pattern of the address, if something there was refused that it names. */
	private static @Nullable String refusedAt(HttpServletRequest request, int status) {
		return (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
				&& (status == HttpStatus.FORBIDDEN.value()
						|| (status == HttpStatus.NOT_FOUND.value() && pattern.contains("{")))) ? pattern : null;
	}

	private Optional<Visitor> visitor() {
		var who = SecurityContextHolder.getContext().getAuthentication();
		return switch ((who != null) ? who.getPrincipal() : null) {
			case Viewer.Intermediary(PersonId person, var office) -> Optional.of(this.entrance.of(person));
			case Viewer.Staff(PersonId person, var office) -> Optional.of(this.entrance.ofStaffInside(office, person));
			case null, default -> Optional.empty();
		};
	}

	/** Whoever may not come in any more is not counted: the answer is what matters. */
	private void count(Visitor visitor, String address) {
		try {
			this.boundary.inside(visitor, () -> this.transactions.execute(counting -> {
				this.store.count(address);
				return true;
			}));
		}
		catch (TransactionException | DataAccessException ex) {
			return;
		}
	}

}
