package org.alongside.accounts;

import org.alongside.shared.Refused;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Two who act on the same thing in the same moment: nothing of the second is kept, and they hear so in a sentence.
 *
 * <p>Around the transaction, because many a clash shows only when it ends. A service that knows what the other one wrote says that
 * instead, by {@code ChangedMeanwhile}.
 */
@Configuration(proxyBeanMethods = false)
class SameMoment {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor whoeverComesSecondIsTold() {
        Pointcut onSomebody = AnnotationMatchingPointcut.forMethodAnnotation(ActsOn.class);
        Pointcut acts = new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(Acts.class)
                        .getMethodMatcher())
                .union(onSomebody);
        MethodInterceptor told = SameMoment::proceed;
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(acts, told);
        advisor.setOrder(0);
        return advisor;
    }

    private static @Nullable Object proceed(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (ConcurrencyFailureException somebodyWasFirst) {
            throw new Refused("accounts.refused.same-moment");
        }
    }
}
