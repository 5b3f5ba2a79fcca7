package org.alongside.vetting;

/**
 * What is kept of a certificate beside the day of issue and the decision; there is no copy.
 *
 * @param type as printed, such as “Scheme Record”
 * @param position what it was asked for
 * @param number unlike every other’s
 */
public record CertificateFields(String name, String type, String position, String number) {
    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "CertificateFields";
    }
}
