/** Pages of the agreement: full text, signing, and what changes for one worker. */
@NullMarked
package org.wageaccord.contract.web;

import org.jspecify.annotations.NullMarked;
