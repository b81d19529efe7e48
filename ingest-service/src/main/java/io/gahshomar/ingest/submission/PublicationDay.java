package io.gahshomar.ingest.submission;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * Null, or a Gregorian day from 1500 to 9999. Printing is hardly older, and a Jalali or lunar Hijri year of our days
 * would otherwise pass as a Gregorian one of the middle ages.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PublicationDay.Validator.class)
public @interface PublicationDay {

    String message() default
            "is not in the years 1500 to 9999; write the Gregorian day, so 2007-10-16 and not the Jalali 1386-07-24";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the year only. */
    final class Validator implements ConstraintValidator<PublicationDay, LocalDate> {

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= 1500 && day.getYear() <= 9999;
        }
    }
}
