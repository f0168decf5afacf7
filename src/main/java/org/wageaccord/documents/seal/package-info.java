/** 签章: keys and certificates, signatures by them, time stamps, and the check of all three. Knows no PDF and no table. */
@NullMarked
package org.wageaccord.documents.seal;

import org.jspecify.annotations.NullMarked;
