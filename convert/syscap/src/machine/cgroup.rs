//! The container of a control group, by the group's path.

use std::borrow::Cow;

use syscap_schemas::{CgroupParent, ContainerCgroup, ContainerIdFormat, container_cgroups};

/// The number of digits of a hash in `container.id`.
const SHORT_HASH_LEN: usize = 12;
/// The number of digits of a hash.
const HASH_LEN: usize = 64;

/// A container, identified by the path of a control group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CgroupContainer<'a> {
    /// The kind of container, as in `container.type`.
    pub kind: &'static str,
    /// The whole id.
    pub full_id: Cow<'a, [u8]>,
    is_hash: bool,
    shown_len: usize,
}

impl CgroupContainer<'_> {
    /// The id as in `container.id`: the first 12 digits of a hash.
    pub fn id(&self) -> &[u8] {
        self.full_id.get(..self.shown_len).unwrap_or(&self.full_id)
    }

    /// `true` if a user's text denotes this container: the short id, the full id, or any prefix of a hash.
    pub fn matches_id(&self, text: &[u8]) -> bool {
        self.id() == text || *self.full_id == *text || self.is_hash && self.full_id.starts_with(text)
    }
}

/// Returns the container of a control group; `None` for a group of the host. `path` is the path in any hierarchy,
/// without the mount point.
pub fn container_of_cgroup(path: &[u8]) -> Option<CgroupContainer<'_>> {
    let mut end = path.len();
    loop {
        let before = path.get(..end)?;
        let start = before.iter().rposition(|byte| *byte == b'/')?;
        let (parent, part) = (before.get(..start)?, before.get(start + 1..)?);
        if let Some((row, id)) = container_cgroups().iter().find_map(|row| Some((row, id_in(row, parent, part)?))) {
            let is_hash = row.id == ContainerIdFormat::Hash;
            let shown_len = if is_hash { Some(SHORT_HASH_LEN) } else { row.id_length };
            return Some(CgroupContainer {
                kind: row.kind?,
                full_id: id,
                is_hash,
                shown_len: shown_len.unwrap_or(usize::MAX),
            });
        }
        end = start;
    }
}

/// Returns the container's id in one part of a path, if a row of the table matches.
fn id_in<'a>(row: &ContainerCgroup, parent: &[u8], part: &'a [u8]) -> Option<Cow<'a, [u8]>> {
    let last = parent.rsplit(|byte| *byte == b'/').next().unwrap_or(parent);
    let fits = match row.parent {
        CgroupParent::Any => true,
        CgroupParent::Exact(whole) => parent == whole.as_bytes(),
        CgroupParent::StartsWith(beginning) => last.starts_with(beginning.as_bytes()),
        CgroupParent::EndsWith(end) => {
            parent.strip_suffix(end.as_bytes()).is_some_and(|rest| rest.is_empty() || rest.ends_with(b"/"))
        }
    };
    if !fits {
        return None;
    }
    match row.id {
        ContainerIdFormat::Hash => hash(row, part).map(Cow::Borrowed),
        ContainerIdFormat::Name => {
            strip_affixes(row, part).filter(|name| !row.suffix.is_empty() || !is_unit(name)).map(Cow::Borrowed)
        }
        ContainerIdFormat::Unit => strip_affixes(row, part).map(unescaped),
    }
}

fn hash<'a>(row: &ContainerCgroup, part: &'a [u8]) -> Option<&'a [u8]> {
    let part = part.strip_suffix(b".scope").unwrap_or(part);
    let (before, id) = part.split_at_checked(part.len().checked_sub(HASH_LEN)?)?;
    let is_hash = id.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let fits = if row.prefix.is_empty() { before.is_empty() } else { before.ends_with(row.prefix.as_bytes()) };
    (is_hash && fits).then_some(id)
}

fn strip_affixes<'a>(row: &ContainerCgroup, part: &'a [u8]) -> Option<&'a [u8]> {
    let id = part.strip_prefix(row.prefix.as_bytes())?.strip_suffix(row.suffix.as_bytes())?;
    (!id.is_empty()).then_some(id)
}

/// `true` for the name of a systemd unit, whose control group is the host's.
fn is_unit(name: &[u8]) -> bool {
    [&b".service"[..], b".slice", b".scope"].iter().any(|suffix| name.ends_with(suffix))
}

/// Resolves systemd's escapes: `\x2d` is `-`.
fn unescaped(name: &[u8]) -> Cow<'_, [u8]> {
    if !name.contains(&b'\\') {
        return Cow::Borrowed(name);
    }
    let mut out = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some((first, after)) = rest.split_first() {
        let digits = rest.strip_prefix(b"\\x").and_then(|rest| rest.split_at_checked(2));
        let escaped = digits
            .and_then(|(digits, after)| Some((u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?, after)));
        let (byte, after) = escaped.unwrap_or((*first, after));
        out.push(byte);
        rest = after;
    }
    Cow::Owned(out)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test fails by it
mod tests {
    use super::*;

    const ID: &str = "3ad7b26ded6d8e7b23da7d48fe889434573036c27ae5a74837233de441c3601e";

    /// Returns the kind, `container.id` and the full id.
    fn container_of(path: &str) -> Option<(&'static str, String, String)> {
        let found = container_of_cgroup(path.as_bytes())?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Some((found.kind, text(found.id()), text(&found.full_id)))
    }

    #[test]
    fn containers_whose_ids_are_hashes() {
        let cases = [
            ("docker", "/system.slice/docker-ID.scope"),
            ("docker", "/docker/ID"),
            ("docker", "/docker/ID/system.slice/x.service"),
            ("docker", "/elsewhere/ID"),
            ("podman", "/user.slice/user-1000.slice/libpod-ID.scope/container"),
            ("podman", "/libpod_parent/libpod-ID"),
            ("containerd", "/kubepods.slice/kubepods-pod1.slice/cri-containerd-ID.scope"),
            ("containerd", "/system.slice/containerd.service/kubepods-pod1.slice:cri-containerd:ID"),
            ("containerd", "/kubepods/burstable/pod12/ID"),
            ("containerd", "/k8s.io/ID"),
            ("containerd", "/default/ID"),
            ("cri-o", "/kubepods.slice/crio-ID.scope"),
        ];
        for (kind, path) in cases {
            let expected = Some((kind, "3ad7b26ded6d".to_owned(), ID.to_owned()));
            assert_eq!(container_of(&path.replace("ID", ID)), expected, "{path}");
        }
    }

    #[test]
    fn containers_whose_ids_are_names() {
        let cases = [
            ("/lxc/web", "lxc", "web", "web"),
            ("/lxc.payload.web-of-many-words/init.scope", "lxc", "web-of-many-words", "web-of-many-words"),
            ("/lxc.payload/web/system.slice/x.service", "lxc", "web", "web"),
            ("/system.slice/lxc.payload.web-01.scope", "lxc", "web-01", "web-01"),
            ("/libvirt/lxc/guest", "libvirt-lxc", "guest", "guest"),
            ("/machine/guest.libvirt-lxc", "libvirt-lxc", "guest", "guest"),
            (r"/machine.slice/machine-my\x2dbox.scope/payload", "systemd-nspawn", "my-box", "my-box"),
            (r"/machine.slice/systemd-nspawn@my\x2dbox.service/payload", "systemd-nspawn", "my-box", "my-box"),
            ("/default/shop", "containerd", "shop", "shop"),
            // Falco's container plugin truncates it like this.
            ("/default/shop-of-many-words", "containerd", "shop-of-many", "shop-of-many-words"),
        ];
        for (path, kind, id, full) in cases {
            assert_eq!(container_of(path), Some((kind, id.to_owned(), full.to_owned())), "{path}");
        }
    }

    #[test]
    fn control_groups_of_the_host_have_no_container() {
        let conmon = format!("/machine.slice/libpod-conmon-{ID}.scope");
        for path in [
            "",
            "/",
            "/init.scope",
            "/user.slice/user-1000.slice/session-2.scope",
            "/default",
            "/default/cron.service",
            "/elsewhere/default/shop",
            "/lxc.monitor.web",
            "/process_api/c21f041aa1bb113c3d1d74b38c669714",
            r"/machine.slice/machine-qemu\x2d1\x2dguest.scope/libvirt",
            &conmon,
        ] {
            assert_eq!(container_of(path), None, "{path}");
        }
    }

    #[test]
    fn a_container_matches_its_ids_and_prefixes_of_a_hash() {
        let path = format!("/docker/{ID}");
        let hash = container_of_cgroup(path.as_bytes()).unwrap();
        assert!(["3ad", "3ad7b26ded6d", ID].iter().all(|text| hash.matches_id(text.as_bytes())));
        assert!(!hash.matches_id(b"ad7"));
        let name = container_of_cgroup(b"/default/shop-of-many-words").unwrap();
        assert!([&b"shop-of-many"[..], b"shop-of-many-words"].iter().all(|text| name.matches_id(text)));
        assert!(!name.matches_id(b"shop"));
    }
}
