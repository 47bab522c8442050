//! Hosts in network namespaces of the test's own, connected by a bridge that nothing outside can reach.

use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::program::skip;
use crate::sshd::run;

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A network. Dropping the value removes it.
#[derive(Debug)]
pub struct Network {
    /// The namespace of the near end, which has the bridge.
    near: String,
    hosts: Vec<String>,
}

/// `true` if namespaces can be made here; otherwise prints the reason.
pub fn runs_here() -> bool {
    if !rustix::process::geteuid().is_root() {
        skip("network namespaces", "they need root");
        return false;
    }
    let is_there = Command::new("ip").arg("-V").output().is_ok_and(|output| output.status.success());
    if !is_there {
        skip("network namespaces", "there is no ip (`cargo xtask setup`)");
    }
    is_there
}

#[allow(clippy::missing_panics_doc)] // a panic fails the test
impl Network {
    /// Makes a network with so many hosts.
    pub fn new(hosts: u8) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let base = format!("syscap{}x{number}", std::process::id());
        let near = format!("{base}n");
        let network = Self { near, hosts: (1..=hosts).map(|host| format!("{base}h{host}")).collect() };
        ip(&["netns", "add", &network.near]);
        network.within(&network.near, &["ip", "link", "set", "lo", "up"]);
        network.within(&network.near, &["ip", "link", "add", "bridge", "type", "bridge"]);
        network.within(&network.near, &["ip", "address", "add", &format!("{}/24", Self::NEAR), "dev", "bridge"]);
        network.within(&network.near, &["ip", "link", "set", "bridge", "up"]);
        for (index, host) in (1..).zip(&network.hosts) {
            let (outer, address) = (format!("to{index}"), format!("{}/24", Self::address(index)));
            ip(&["netns", "add", host]);
            let peer = ["type", "veth", "peer", "name", "net", "netns", host];
            network.within(&network.near, &[&["ip", "link", "add", &outer][..], &peer].concat());
            network.within(&network.near, &["ip", "link", "set", &outer, "master", "bridge", "up"]);
            network.within(host, &["ip", "link", "set", "lo", "up"]);
            network.within(host, &["ip", "address", "add", &address, "dev", "net"]);
            network.within(host, &["ip", "link", "set", "net", "up"]);
        }
        network
    }

    /// The address of the near end.
    pub const NEAR: &'static str = "10.213.77.254";

    /// Returns the address of a host, counted from 1.
    pub fn address(host: u8) -> String {
        format!("10.213.77.{host}")
    }

    /// Returns the namespace of a host, counted from 1.
    pub fn host(&self, host: u8) -> &str {
        self.hosts.get(usize::from(host).saturating_sub(1)).map_or("", String::as_str)
    }

    /// Returns the namespace of the near end.
    pub fn near(&self) -> &str {
        &self.near
    }

    /// Takes the line of a host down, or up again.
    pub fn set_line(&self, host: u8, is_up: bool) {
        let state = if is_up { "up" } else { "down" };
        self.within(&self.near, &["ip", "link", "set", &format!("to{host}"), state]);
    }

    fn within(&self, namespace: &str, command: &[&str]) {
        run(Command::new("ip").args(["netns", "exec", namespace]).args(command));
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        for namespace in self.hosts.iter().chain([&self.near]) {
            // One that was not made.
            let _ = Command::new("ip").args(["netns", "delete", namespace]).output();
        }
    }
}

fn ip(arguments: &[&str]) {
    run(Command::new("ip").args(arguments));
}
