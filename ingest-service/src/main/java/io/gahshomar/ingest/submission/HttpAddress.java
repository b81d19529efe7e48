package io.gahshomar.ingest.submission;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;

/** Null, or an absolute http or https address with a host. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HttpAddress.Validator.class)
public @interface HttpAddress {

    /** The longest address taken, in characters. */
    int MAX_LENGTH = 2000;

    String message() default
            "is no absolute http or https address of at most " + MAX_LENGTH
                    + " characters; write it like https://news.example/2007/summit, a space as %20, a host in other letters "
                    + "than ASCII in its xn-- form";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes what {@link URI} takes, so also letters of every script in the path. */
    final class Validator implements ConstraintValidator<HttpAddress, String> {

        @Override
        public boolean isValid(String address, ConstraintValidatorContext context) {
            return address == null || address.length() <= MAX_LENGTH && isHttp(address);
        }

        private static boolean isHttp(String address) {
            try {
                URI uri = new URI(address);
                return uri.getHost() != null
                        && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
            } catch (URISyntaxException notAnAddress) {
                return false;
            }
        }
    }
}
