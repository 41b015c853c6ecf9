package nl.meekijken.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Tells Spring MVC of replies and shells, and remembers the reader's language. */
@Configuration(proxyBeanMethods = false)
class WebKit implements WebMvcConfigurer {

	private final ShellArgument shellArgument;

	private final ReplyWriter replyWriter;

	WebKit(ShellArgument shellArgument, ReplyWriter replyWriter) {
		this.shellArgument = shellArgument;
		this.replyWriter = replyWriter;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.shellArgument);
	}

	@Override
	public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
		handlers.add(this.replyWriter);
	}

	@Configuration(proxyBeanMethods = false)
	static class Languages {

		@Bean
		LocaleResolver localeResolver() {
			var cookie = new CookieLocaleResolver("taal");
			cookie.setDefaultLocale(Texts.DUTCH);
			cookie.setCookieMaxAge(Duration.ofDays(365));
			cookie.setCookieHttpOnly(true);
			cookie.setCookieSameSite("Lax");
			cookie.setRejectInvalidCookies(false);
			return cookie;
		}

	}

}
