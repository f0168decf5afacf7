package org.wageaccord.forms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that never comes to stand in a paper: a password, strokes of a pen, words in a private room. Doors take it whatever
 * its characters and its length; what limits it is a rule of its own room.
 */
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unprinted {}
