package io.gahshomar.ingest.submission;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Null, or text that can be stored and sent: not blank, without U+0000, and without half of a surrogate pair, which no
 * UTF-8 can carry.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    String message() default "is not plain text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which of the rules is broken, and where. */
    final class Validator implements ConstraintValidator<PlainText, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            String fault = text == null ? null : fault(text);
            if (fault != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
            }
            return fault == null;
        }

        private static String fault(String text) {
            if (text.isBlank()) {
                return "is blank; give it a value or leave it out";
            }
            int zero = text.indexOf(0);
            if (zero >= 0) {
                return "holds the character U+0000 at index " + zero + ", so it is no plain text; give text only";
            }
            int half = halfSurrogate(text);
            return half < 0
                    ? null
                    : "holds half of a surrogate pair at index " + half + "; write the character as a whole pair";
        }

        private static int halfSurrogate(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    boolean pair =
                            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                    if (!pair) {
                        return i;
                    }
                    i++;
                }
            }
            return -1;
        }
    }
}
