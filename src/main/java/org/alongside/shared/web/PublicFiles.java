package org.alongside.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Files are fetched once: their address carries a hash of what they hold, so they may be kept for a year.
 *
 * <p>Templates write the plain address ({@code @{/public/public.css}}); the hash is put in on the way out. Style sheets of the
 * signed-in pages get theirs from Vaadin, as a parameter.
 */
@Configuration(proxyBeanMethods = false)
class PublicFiles implements WebMvcConfigurer {
    private static final String HOME = "classpath:/META-INF/resources/";
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** What Vaadin calls the hash of a style sheet. */
    private static final String HASH = "v-c";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/public/**")
                .addResourceLocations(HOME + "public/")
                .setCacheControl(FOR_A_YEAR)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        // a font's name says its version
        files.addResourceHandler("/design/fonts/**")
                .addResourceLocations(HOME + "design/fonts/")
                .setCacheControl(FOR_A_YEAR);
        files.addResourceHandler("/design/**", "/lumo/**").addResourceLocations(HOME + "design/", HOME + "lumo/");
        files.addResourceHandler("/favicon.ico")
                .addResourceLocations(HOME + "public/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new KeptByItsHash()).addPathPatterns("/design/**", "/lumo/**");
    }

    @Bean
    ResourceUrlEncodingFilter hashedAddresses() {
        return new ResourceUrlEncodingFilter();
    }

    private static class KeptByItsHash implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getParameter(HASH) != null) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_YEAR.getHeaderValue());
            }
            return true;
        }
    }
}
