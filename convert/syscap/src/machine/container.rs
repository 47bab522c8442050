//! Containers, from container events and control groups.

use hashbrown::{HashMap, HashSet};
use serde_json::Value;
use syscap_schemas::container_type;
use syscap_schemas::params::{asyncevent_e, container_e, container_json_2_e, container_json_e};

use super::cgroup::{CgroupContainer, container_of_cgroup};
use super::current::{CurrentEvent, Handler};
use super::thread::{split, without_last_nul};
use super::{Machine, Text};
use crate::event::{Event, until_nul};
use crate::limits::{ALLOCATION, Resource};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("PPME_CONTAINER_E", container),
    ("PPME_CONTAINER_JSON_E", container_json),
    ("PPME_CONTAINER_JSON_2_E", container_json),
    ("PPME_ASYNCEVENT_E", async_event),
];

/// The number of containers at which, as at each doubling, those without threads are removed.
const SWEEP_AT: usize = 4096;
/// A container.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Container {
    /// The id as in `container.id`: the first 12 characters, or the whole name for LXC and systemd-nspawn.
    pub id: Vec<u8>,
    /// The full id.
    pub full_id: Vec<u8>,
    /// sysdig's name of the kind: `docker`, `podman`, `containerd`, `cri-o`, `lxc`, …
    pub kind: &'static str,
    /// The name; empty: unknown.
    pub name: Vec<u8>,
    /// The image with its tag; empty: unknown.
    pub image: Vec<u8>,
    /// The image's id; empty: unknown.
    pub image_id: Vec<u8>,
    /// The image's repository; empty: unknown.
    pub image_repository: Vec<u8>,
    /// The image's tag; empty: unknown.
    pub image_tag: Vec<u8>,
    /// The image's digest; empty: unknown.
    pub image_digest: Vec<u8>,
    /// The IP address; empty: unknown.
    pub ip: Vec<u8>,
    /// `Some(true)` for a privileged container; `None`: unknown.
    pub privileged: Option<bool>,
    /// The labels, such as Kubernetes' pod name and namespace.
    pub labels: Vec<(Vec<u8>, Vec<u8>)>,
    /// The description in the capture, as JSON; empty: none.
    pub json: Vec<u8>,
}

impl Container {
    fn size(&self) -> usize {
        let texts = [
            &self.id,
            &self.id,
            &self.full_id,
            &self.name,
            &self.image,
            &self.image_id,
            &self.image_repository,
            &self.image_tag,
            &self.image_digest,
            &self.ip,
            &self.json,
        ];
        let texts: usize = texts.iter().map(|text| text.len() + ALLOCATION).sum();
        let label = |(key, value): &(Vec<u8>, Vec<u8>)| {
            size_of::<(Vec<u8>, Vec<u8>)>() + 2 * ALLOCATION + key.len() + value.len()
        };
        2 * size_of::<Self>() + texts + self.labels.iter().map(label).sum::<usize>()
    }
}

/// The known containers, by short id.
#[derive(Debug, Default)]
pub struct Containers {
    containers: HashMap<Vec<u8>, Container>,
    /// The control groups that were parsed last: raw, with renamed subsystems, and the container's id.
    last: Option<(Text, Text, Text)>,
}

impl Containers {
    /// The container with this id.
    pub fn get(&self, id: &[u8]) -> Option<&Container> {
        if id.is_empty() { None } else { self.containers.get(id) }
    }

    /// All containers, in arbitrary order.
    pub fn iter(&self) -> impl Iterator<Item = &Container> {
        self.containers.values()
    }

    /// The number of known containers.
    pub fn len(&self) -> usize {
        self.containers.len()
    }

    /// The approximate size of all containers in bytes.
    pub(super) fn size(&self) -> usize {
        self.containers.values().map(Container::size).sum()
    }

    /// `true` if no container is known.
    pub fn is_empty(&self) -> bool {
        self.containers.is_empty()
    }
}

impl Machine {
    /// Parses control groups (`subsystem=path`, each ending in NUL). Returns them with sysdig's names of the
    /// subsystems, and the id of their container. Adds the container if it is new.
    pub(super) fn cgroups(&mut self, raw: &[u8]) -> (Text, Text) {
        if let Some((raw_cgroups, cgroups, id)) = &self.containers.last
            && **raw_cgroups == *raw
        {
            return (cgroups.clone(), id.clone());
        }
        let named = rename_subsystems(without_last_nul(raw)).unwrap_or_default();
        let path = |entry: &'_ [u8]| entry.iter().position(|byte| *byte == b'=').map(|at| at + 1);
        let found = split(&named).find_map(|entry| container_of_cgroup(entry.get(path(entry)?..)?));
        let id = found.as_ref().map_or(&[][..], CgroupContainer::id);
        if let Some(CgroupContainer { kind, full_id, .. }) = &found
            && self.containers.get(id).is_none()
        {
            let container = Container { id: id.to_vec(), full_id: full_id.to_vec(), kind, ..Container::default() };
            self.add_container(container);
        }
        let parsed = (self.texts.intern(raw), self.texts.intern(&named), self.texts.intern(id));
        self.containers.last = Some(parsed.clone());
        (parsed.1, parsed.2)
    }

    fn add_container(&mut self, container: Container) {
        if container.id.is_empty() {
            return;
        }
        self.check_budget();
        self.texts.budget.charge(container.size());
        if !self.texts.budget.admits(Resource::Containers) {
            return;
        }
        self.epoch += 1;
        self.containers.containers.insert(container.id.clone(), container);
        if self.containers.len() < SWEEP_AT || !self.containers.len().is_power_of_two() {
            return;
        }
        let used: HashSet<&[u8]> = self.threads.iter().map(|(_, thread)| &*thread.container_id).collect();
        self.containers.containers.retain(|id, _| used.contains(id.as_slice()));
        self.users.retain_containers(|id| id.is_empty() || used.contains(id));
    }
}

/// Replaces the names of the subsystems by sysdig's; `None` if an entry has no `=`.
fn rename_subsystems(raw: &[u8]) -> Option<Vec<u8>> {
    let mut named = Vec::with_capacity(raw.len());
    for entry in split(raw) {
        let at = entry.iter().position(|byte| *byte == b'=')?;
        let (subsystem, path) = entry.split_at_checked(at)?;
        if !named.is_empty() {
            named.push(0);
        }
        named.extend_from_slice(match subsystem.strip_suffix(b"_cgroup").unwrap_or(subsystem) {
            b"perf" => b"perf_event",
            b"mem" => b"memory",
            b"io" => b"blkio",
            other => other,
        });
        named.extend_from_slice(path);
    }
    Some(named)
}

fn kind_name(number: u64) -> &'static str {
    container_type(number).unwrap_or("unknown")
}

/// Handles the oldest container event, which has id, kind, name and image as parameters.
fn container(machine: &mut Machine, event: &Event<'_>, _: &mut CurrentEvent) {
    let params = &event.params;
    let text = |index| params.text(index).unwrap_or(b"").to_vec();
    machine.add_container(Container {
        id: text(container_e::ID),
        full_id: text(container_e::ID),
        kind: kind_name(params.u64(container_e::TYPE).unwrap_or(u64::MAX)),
        name: text(container_e::NAME),
        image: text(container_e::IMAGE),
        ..Container::default()
    });
}

const _: () = assert!(container_json_e::JSON == container_json_2_e::JSON);

fn container_json(machine: &mut Machine, event: &Event<'_>, _: &mut CurrentEvent) {
    if let Some(json) = event.params.text(container_json_2_e::JSON) {
        add_json(machine, json);
    }
}

/// Handles the async events by which the container plugin of newer captures reports containers.
fn async_event(machine: &mut Machine, event: &Event<'_>, _: &mut CurrentEvent) {
    if event.params.text(asyncevent_e::NAME) == Some(b"container_added")
        && let Some(json) = event.params.value(asyncevent_e::DATA)
    {
        add_json(machine, until_nul(json));
    }
}

fn add_json(machine: &mut Machine, json: &[u8]) {
    if json.len() > machine.limits.json() {
        machine.texts.budget.drop_one(Resource::Containers);
        return;
    }
    let Ok(value) = serde_json::from_slice::<Value>(json) else { return };
    let container = value.get("container").unwrap_or(&value);
    let text = |key: &str| container.get(key).and_then(Value::as_str).unwrap_or("").as_bytes().to_vec();
    let id = text("id");
    let full_id = text("full_id");
    let labels = container.get("labels").and_then(Value::as_object).map(|labels| {
        let text = |value: &Value| value.as_str().unwrap_or("").as_bytes().to_vec();
        labels.iter().map(|(key, value)| (key.as_bytes().to_vec(), text(value))).collect()
    });
    machine.add_container(Container {
        full_id: if full_id.is_empty() { id.clone() } else { full_id },
        id,
        kind: kind_name(container.get("type").and_then(Value::as_u64).unwrap_or(u64::MAX)),
        name: text("name"),
        image: text("image"),
        image_id: text("imageid"),
        image_repository: text("imagerepo"),
        image_tag: text("imagetag"),
        image_digest: text("imagedigest"),
        ip: text("ip"),
        privileged: container.get("privileged").and_then(Value::as_bool),
        labels: labels.unwrap_or_default(),
        json: json.to_vec(),
    });
}
