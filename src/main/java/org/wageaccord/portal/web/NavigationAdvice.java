package org.wageaccord.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wageaccord.access.Role;
import org.wageaccord.audit.LedgerLog;
import org.wageaccord.documents.Sealing;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;

/** Gives every page its navigation: what this person may open, with the counts that wait. */
@ControllerAdvice
class NavigationAdvice {

    /** Who keeps accounts of others. */
    private static final Set<Role> KEEPERS = Set.of(Role.CU, Role.SA, Role.EL, Role.WC);

    private static final Set<Role> WATCHERS = EnumSet.of(Role.TG, Role.TA, Role.CU, Role.LS, Role.AU);

    private final CurrentActor currentActor;
    private final Notifications notifications;
    private final Waiting waiting;
    private final Sealing sealing;
    private final LedgerLog ledgerLog;

    NavigationAdvice(
            CurrentActor currentActor,
            Notifications notifications,
            Waiting waiting,
            Sealing sealing,
            LedgerLog ledgerLog) {
        this.currentActor = currentActor;
        this.notifications = notifications;
        this.waiting = waiting;
        this.sealing = sealing;
        this.ledgerLog = ledgerLog;
    }

    record Navigation(List<Item> items, Actor person) {}

    record Item(String key, String href, long count, boolean current) {}

    @ModelAttribute("nav")
    @Nullable
    Navigation nav(HttpServletRequest request) {
        Actor person = currentActor.get();
        if (person.isPlatform() || !"GET".equals(request.getMethod()) && !"POST".equals(request.getMethod())) {
            return null;
        }
        String here = request.getRequestURI();
        Role role = Role.valueOf(person.role());
        List<Item> items = new ArrayList<>();
        items.add(item("nav.inbox", "/inbox", waiting.count(person), here));
        items.add(item("nav.messages", "/messages", notifications.unread(person.id()), here));
        items.add(item("nav.cases", "/cases", 0, here));
        items.add(item("nav.filings", "/filings", 0, here));
        items.add(item("nav.sectors", "/sectors", 0, here));
        if (role.side() == Side.WORKERS) {
            items.add(item("nav.voices", "/voices", 0, here));
        }
        if (WATCHERS.contains(role)) {
            items.add(item("nav.watch", "/watch", 0, here));
        }
        if (role != Role.WK && role != Role.CD && role != Role.SA) {
            items.add(item("nav.register", "/register", 0, here));
        }
        if (role == Role.TG) {
            items.add(item("nav.calls", "/calls", 0, here));
            items.add(item("nav.localClauses", "/local-clauses", 0, here));
        }
        if (KEEPERS.contains(role)) {
            items.add(item("nav.accounts", "/accounts", 0, here));
        }
        if (role == Role.AU) {
            items.add(item("nav.audit", "/audit", 0, here));
        }
        if (role == Role.SA || role == Role.CU || role == Role.HB) {
            items.add(item("nav.outages", "/outages", 0, here));
        }
        if (role == Role.SA) {
            items.add(item("nav.seals", "/seals", sealing.troubles(), here));
            items.add(item("nav.checkpoints", "/audit/checkpoints", ledgerLog.isAlarmed() ? 1 : 0, here));
        }
        items.add(item("nav.insight", "/insight", 0, here));
        items.add(item("nav.law", "/law", 0, here));
        return new Navigation(items, person);
    }

    private static Item item(String key, String href, long count, String here) {
        return new Item(key, href, count, here.equals(href) || here.startsWith(href + "/"));
    }
}
