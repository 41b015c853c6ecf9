package nl.meekijken.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import nl.meekijken.account.Colleagues;
import nl.meekijken.account.Role;
import nl.meekijken.account.StaffMembers;

/**
 * Hands a controller its administrator, of an office or of staff, or who oversees staff;
 * anybody else is denied.
 */
@Configuration(proxyBeanMethods = false)
class AdministratorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Colleagues colleagues;

	private final StaffMembers staff;

	AdministratorArgument(Colleagues colleagues, StaffMembers staff) {
		this.colleagues = colleagues;
		this.staff = staff;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		var type = parameter.getParameterType();
		return type == Administrator.class || type == StaffAdministrator.class || type == StaffOverseer.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		var principal = (authentication != null) ? authentication.getPrincipal() : null;
		var wanted = parameter.getParameterType();
		if (wanted == Administrator.class && principal instanceof Viewer.Intermediary viewer
				&& this.colleagues.isAdministrator(viewer.person())) {
			return new Administrator(viewer.person(), viewer.office());
		}
		if (wanted == StaffAdministrator.class && principal instanceof Viewer.Staff viewer
				&& this.staff.isAdministrator(viewer.person())) {
			return new StaffAdministrator(viewer.person());
		}
		if (wanted == StaffOverseer.class && principal instanceof Viewer.Staff viewer) {
			var role = this.staff.roleOf(viewer.person());
			if (role != Role.HANDLER) {
				return new StaffOverseer(viewer.person(), role == Role.STAFF_ADMINISTRATOR);
			}
		}
		throw new AccessDeniedException("not an administrator");
	}

}
