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

/** Hands a controller its administrator; anybody else is denied. */
@Configuration(proxyBeanMethods = false)
class AdministratorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Colleagues colleagues;

	AdministratorArgument(Colleagues colleagues) {
		this.colleagues = colleagues;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Administrator.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Viewer.Intermediary viewer
				&& this.colleagues.isAdministrator(viewer.person())) {
			return new Administrator(viewer.person(), viewer.office());
		}
		throw new AccessDeniedException("not an administrator");
	}

}
