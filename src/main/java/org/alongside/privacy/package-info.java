/**
 * Field encryption, the append-only audit trail, retention: what keeps criminal-offence data safe.
 *
 * <h2>Sealing a column</h2>
 *
 * <p>Whatever is sensitive is encrypted before it reaches the database. Three steps, in the module that keeps the column:
 *
 * <ol>
 *   <li>The migration: {@code phone VARBINARY(1024)} for up to about 900 bytes of UTF-8 text, {@code answers LONGBLOB} for more.
 *   <li>A converter of its own, package-private, that names the column. The name is sealed in with the text, so that a value
 *       copied into another column cannot be opened there; never change it once rows are written:
 *       <pre>{@code
 * @Converter
 * class SealedAnswers extends Sealed {
 *     SealedAnswers(FieldKeys keys) {
 *         super(keys, "forms_draft.answers");
 *     }
 * }
 * }</pre>
 *   <li>The field: {@code @Convert(converter = SealedPhone.class) @Column(length = 1024) private String phone;} and for a
 *       {@code LONGBLOB} {@code @Column(length = Sealed.LONG)} instead.
 * </ol>
 *
 * <p>A sealed column cannot be searched, sorted or compared in the database: the same text looks different each time.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "accounts"})
@NullMarked
package org.alongside.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
