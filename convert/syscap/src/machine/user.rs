//! The users and groups of the machine and of its containers.

use hashbrown::HashMap;
use syscap_schemas::params::{group_added_e, group_deleted_e, user_added_e, user_deleted_e};

use super::Machine;
use super::current::{CurrentEvent, Handler};
use super::params::{text, u32_at, u32_or_zero};
use crate::event::Event;
use crate::event::records::{GroupRecord, UserRecord};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("PPME_USER_ADDED_E", user_added),
    ("PPME_USER_DELETED_E", user_deleted),
    ("PPME_GROUP_ADDED_E", group_added),
    ("PPME_GROUP_DELETED_E", group_deleted),
];

/// The largest number of users, and of groups. More are left out.
const MAX_ENTRIES: usize = 1 << 18;

/// The key of the host's users and groups.
const HOST: &[u8] = b"";

/// Users and groups, by container (empty: the host) and number.
#[derive(Debug)]
pub struct Users {
    users: HashMap<Vec<u8>, HashMap<u32, UserRecord>>,
    groups: HashMap<Vec<u8>, HashMap<u32, GroupRecord>>,
    user_count: usize,
    group_count: usize,
}

impl Default for Users {
    /// Returns users and groups with root only, which every machine has.
    fn default() -> Self {
        let mut users = Self { users: HashMap::new(), groups: HashMap::new(), user_count: 0, group_count: 0 };
        let na = || b"<NA>".to_vec();
        users.add_user(UserRecord {
            name: b"root".to_vec(),
            home: b"/root".to_vec(),
            shell: na(),
            ..UserRecord::default()
        });
        users.add_group(GroupRecord { name: b"root".to_vec(), ..GroupRecord::default() });
        users
    }
}

impl Users {
    /// Returns the user with this number. If the container's users are unknown, returns the host's, as sysdig does.
    pub fn user(&self, container: &[u8], uid: u32) -> Option<&UserRecord> {
        self.users.get(container).or_else(|| self.users.get(HOST))?.get(&uid)
    }

    /// Returns the group with this number. If the container's groups are unknown, returns the host's.
    pub fn group(&self, container: &[u8], gid: u32) -> Option<&GroupRecord> {
        self.groups.get(container).or_else(|| self.groups.get(HOST))?.get(&gid)
    }

    /// All users, in arbitrary order.
    pub fn users(&self) -> impl Iterator<Item = &UserRecord> {
        self.users.values().flat_map(HashMap::values)
    }

    /// All groups, in arbitrary order.
    pub fn groups(&self) -> impl Iterator<Item = &GroupRecord> {
        self.groups.values().flat_map(HashMap::values)
    }

    /// Adds or replaces a user. NIS entries (`+` or `-` before the name) are left out.
    pub fn add_user(&mut self, user: UserRecord) {
        if self.user_count < MAX_ENTRIES && !is_nis(&user.name) {
            let old = self.users.entry_ref(user.container.as_slice()).or_default().insert(user.uid, user);
            self.user_count += usize::from(old.is_none());
        }
    }

    /// Adds or replaces a group. NIS entries are left out.
    pub fn add_group(&mut self, group: GroupRecord) {
        if self.group_count < MAX_ENTRIES && !is_nis(&group.name) {
            let old = self.groups.entry_ref(group.container.as_slice()).or_default().insert(group.gid, group);
            self.group_count += usize::from(old.is_none());
        }
    }

    /// The approximate size of all users and groups in bytes.
    pub(super) fn size(&self) -> usize {
        let users: usize = self.users().map(|user| 2 * user.size()).sum();
        users + self.groups().map(|group| 2 * group.size()).sum::<usize>()
    }

    fn remove_user(&mut self, container: &[u8], uid: u32) {
        let users = self.users.get_mut(container);
        let old = users.and_then(|users| users.remove(&uid));
        self.user_count -= usize::from(old.is_some());
    }

    fn remove_group(&mut self, container: &[u8], gid: u32) {
        let old = self.groups.get_mut(container).and_then(|groups| groups.remove(&gid));
        self.group_count -= usize::from(old.is_some());
    }

    /// Keeps the users and groups of containers for which `keep` returns `true`.
    pub(super) fn retain_containers(&mut self, keep: impl Fn(&[u8]) -> bool) {
        self.users.retain(|container, _| keep(container));
        self.groups.retain(|container, _| keep(container));
        self.user_count = self.users.values().map(HashMap::len).sum();
        self.group_count = self.groups.values().map(HashMap::len).sum();
    }
}

fn is_nis(name: &[u8]) -> bool {
    name.starts_with(b"+") || name.starts_with(b"-")
}

fn user_added(machine: &mut Machine, event: &Event<'_>, _: &mut CurrentEvent) {
    let params = &event.params;
    let Some(uid) = u32_at(params, user_added_e::UID) else { return };
    machine.add_user(UserRecord {
        container: params.text(user_added_e::CONTAINER_ID).unwrap_or(b"").to_vec(),
        uid,
        gid: u32_or_zero(params, user_added_e::GID),
        name: text(params, user_added_e::NAME).to_vec(),
        home: text(params, user_added_e::HOME).to_vec(),
        shell: text(params, user_added_e::SHELL).to_vec(),
    });
}

fn user_deleted(machine: &mut Machine, event: &Event<'_>, _: &mut CurrentEvent) {
    if let Some(uid) = u32_at(&event.params, user_deleted_e::UID) {
        machine.epoch += 1;
        machine.users.remove_user(event.params.text(user_deleted_e::CONTAINER_ID).unwrap_or(b""), uid);
    }
}

fn group_added(machine: &mut Machine, event: &Event<'_>, _: &mut CurrentEvent) {
    let params = &event.params;
    let Some(gid) = u32_at(params, group_added_e::GID) else { return };
    machine.add_group(GroupRecord {
        container: params.text(group_added_e::CONTAINER_ID).unwrap_or(b"").to_vec(),
        gid,
        name: text(params, group_added_e::NAME).to_vec(),
    });
}

fn group_deleted(machine: &mut Machine, event: &Event<'_>, _: &mut CurrentEvent) {
    if let Some(gid) = u32_at(&event.params, group_deleted_e::GID) {
        machine.epoch += 1;
        machine.users.remove_group(event.params.text(group_deleted_e::CONTAINER_ID).unwrap_or(b""), gid);
    }
}
