package org.alongside.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A form without a valid token reaches only a handler that asks for {@link KeepWhatWasTyped#EXPIRED}.
 *
 * <p>A handler that forgot to ask would otherwise do what a stranger's page told it to.
 */
@Configuration(proxyBeanMethods = false)
class ExpiredForms implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean pass = request.getDispatcherType() != DispatcherType.FORWARD
                || request.getAttribute(KeepWhatWasTyped.EXPIRED) == null
                || asksFirst(handler);
        if (!pass) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return pass;
    }

    private static boolean asksFirst(Object handler) {
        return !(handler instanceof HandlerMethod method)
                || Stream.of(method.getMethodParameters()).anyMatch(ExpiredForms::isTheMark);
    }

    private static boolean isTheMark(MethodParameter parameter) {
        RequestAttribute attribute = parameter.getParameterAnnotation(RequestAttribute.class);
        return attribute != null && KeepWhatWasTyped.EXPIRED.equals(attribute.name());
    }
}
