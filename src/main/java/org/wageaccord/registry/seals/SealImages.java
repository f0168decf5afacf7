package org.wageaccord.registry.seals;

import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Rule;

/**
 * The door to the pictures of seals: an enterprise and its union each register their own, replace it, withdraw it. Who acts for
 * the enterprise keeps its seal, the chair of the union the union's; nobody keeps the other's, and no office any.
 */
@Service
@Transactional
public class SealImages {

    private static final Map<Side, Set<Role>> KEEPERS =
            Map.of(Side.ENTERPRISE, Set.of(Role.EH, Role.EL, Role.EC), Side.WORKERS, Set.of(Role.WC));
    private static final int LONGEST_REASON = 200;
    private static final Refusal NOT_YOURS = Refusal.of(null, "refusal.registry.sealNotYours");

    /** Pictures that are unpacked at a time. */
    private final Semaphore places = new Semaphore(2);

    private final SealBook book;
    private final SealSize size;
    private final Registry registry;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SealImages(
            SealBook book,
            SealSize size,
            Registry registry,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.size = size;
        this.registry = registry;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** Whose seal at an enterprise the one who acts now keeps; empty for anybody who keeps none there. */
    @Transactional(readOnly = true)
    public Optional<Side> kept(PartyId enterprise) {
        return KEEPERS.entrySet().stream()
                .filter(keepers ->
                        registry.holds(actor.get().id(), enterprise, keepers.getValue(), LocalDate.now(clock)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Registers the picture of the seal that the one who acts keeps; the one before it is not used for further papers. Refused
     * to anybody else, where there is no union, for a file that is no plain PNG or JPEG or too large packed or unpacked, for
     * what is no red seal on white, for a seal larger than the law allows, for the picture that is in use, and for one that was
     * withdrawn.
     *
     * @param millimeters width of the seal itself, at which it is printed
     */
    public Outcome<SealImage> register(PartyId enterprise, byte[] file, int millimeters) {
        Optional<Side> side = kept(enterprise);
        if (side.isEmpty()) {
            return Outcome.refused(NOT_YOURS);
        }
        Enterprise owner = registry.enterprise(enterprise).orElseThrow();
        if (side.get() == Side.WORKERS && owner.unionName() == null) {
            return Outcome.refused(Refusal.of(null, "refusal.registry.sealWithoutUnion", owner.name()));
        }
        Outcome<byte[]> picture = plain(file);
        List<Refusal> refusals = new ArrayList<>(picture.refusals());
        size.refusal(millimeters).ifPresent(refusals::add);
        return refusals.isEmpty()
                ? add(owner, side.get(), picture.orElseThrow(), millimeters)
                : Outcome.refused(refusals);
    }

    private Outcome<SealImage> add(Enterprise owner, Side side, byte[] png, int millimeters) {
        book.oneAtATime(owner.id(), side);
        String digest = Digest.of(png);
        Optional<SealImage> before = book.newest(owner.id(), side);
        if (before.filter(image -> !image.isWithdrawn())
                .filter(image -> image.digest().equals(digest) && image.millimeters() == millimeters)
                .isPresent()) {
            return Outcome.refused(Refusal.of(PictureFile.FIELD, "refusal.registry.sealInUse"));
        }
        if (book.wasWithdrawn(owner.id(), side, digest)) {
            return Outcome.refused(Refusal.of(PictureFile.FIELD, "refusal.registry.sealWithdrawnBefore"));
        }
        SealImage image = new SealImage(
                UUID.randomUUID(),
                owner.id(),
                side,
                before.map(SealImage::number).orElse(0) + 1,
                digest,
                millimeters,
                actor.get().name(),
                now(),
                null);
        book.add(image, png, actor.get());
        events.publishEvent(new SealImageRegistered(
                owner.id(), name(owner, side), side, image.number(), image.millimeters(), digest));
        return Outcome.done(image);
    }

    /**
     * Withdraws the picture in use, e.g. because the seal was lost: no further paper bears it. Refused to who does not keep it,
     * without a reason, and for any other picture than the one in use.
     */
    public Outcome<Void> withdraw(PartyId enterprise, UUID image, String reason) {
        Optional<Side> side = kept(enterprise);
        if (side.isEmpty()) {
            return Outcome.refused(NOT_YOURS);
        }
        book.oneAtATime(enterprise, side.get());
        Optional<SealImage> inUse =
                current(enterprise, side.get()).filter(one -> one.id().equals(image));
        if (inUse.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.registry.sealNotInUse"));
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.of("reason", "refusal.registry.sealReason", LONGEST_REASON));
        }
        book.addWithdrawal(image, why, actor.get(), now());
        Enterprise owner = registry.enterprise(enterprise).orElseThrow();
        events.publishEvent(new SealImageWithdrawn(
                enterprise,
                name(owner, side.get()),
                side.get(),
                inUse.get().number(),
                why,
                inUse.get().digest()));
        return Outcome.done(null);
    }

    /** The picture in use: the newest, unless it was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<SealImage> current(PartyId enterprise, Side side) {
        return book.newest(enterprise, side).filter(image -> !image.isWithdrawn());
    }

    /** All versions of the seal that the one who acts keeps, the newest first; none for anybody else. */
    @Transactional(readOnly = true)
    public Listed<SealImage> versions(PartyId enterprise, int page) {
        return kept(enterprise)
                .map(side -> book.of(enterprise, side, page))
                .orElseGet(() -> new Listed<>(List.of(), 0, 0));
    }

    /** A picture as PNG, for who keeps the seal; for anybody else there is none. */
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(PartyId enterprise, UUID image) {
        Optional<Side> side = kept(enterprise);
        return book.find(image)
                .filter(one -> one.enterprise().equals(enterprise) && side.equals(Optional.of(one.side())))
                .flatMap(one -> book.picture(one.id()));
    }

    /** A picture as PNG for the paper that its party put it on, and for the chief who is about to. */
    @Transactional(readOnly = true)
    public byte[] forPaper(SealImage image) {
        return book.picture(image.id()).orElseThrow();
    }

    /** One version, in use or not. */
    @Transactional(readOnly = true)
    public Optional<SealImage> find(UUID image) {
        return book.find(image);
    }

    /** The law on the size of seals. */
    public Rule sizeRule() {
        return size.rule();
    }

    private Outcome<byte[]> plain(byte[] file) {
        places.acquireUninterruptibly();
        try {
            Outcome<BufferedImage> read = PictureFile.read(file);
            return read.isDone() ? SealInk.of(read.orElseThrow()) : Outcome.refused(read.refusals());
        } finally {
            places.release();
        }
    }

    private static String name(Enterprise owner, Side side) {
        return side == Side.WORKERS && owner.unionName() != null ? owner.unionName() : owner.name();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
