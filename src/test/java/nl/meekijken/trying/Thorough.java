package nl.meekijken.trying;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that takes minutes, as it kills whole processes or fills them up. It runs under
 * {@code CI=true} and with {@code -Dthorough}; elsewhere the build says that it was left
 * out.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Thorough.WhenAsked.class)
public @interface Thorough {

	/** Leaves out what is not asked for. */
	class WhenAsked implements ExecutionCondition {

		/** Whether all is to be tried; says what is left out otherwise. */
		public static boolean isAskedFor(String what) {
			var asked = "true".equals(System.getenv("CI")) || System.getProperty("thorough") != null;
			if (!asked) {
				System.err.println("Left out, as it takes long: " + what + ". With -Dthorough it is tried.");
			}
			return asked;
		}

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			var what = context.getRequiredTestClass().getSimpleName()
					+ context.getTestMethod().map(method -> "." + method.getName()).orElse("");
			return isAskedFor(what) ? ConditionEvaluationResult.enabled("all is wanted")
					: ConditionEvaluationResult.disabled("takes long");
		}

	}

}
