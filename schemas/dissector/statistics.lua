-- Statistics, in the menu Statistics and as `tshark -z syscap,NAME[,FILTER]`. A tap runs right after the dissector of each
-- frame, so it reads the current event directly and requests no fields.
--
-- Each statistic is a function that returns two others: one that counts an event, and one that returns the report. Hosts
-- have processes and files of their own: a report on a capture of several hosts has a column for the host.

do
    local format, concat = string.format, table.concat
    local id = Fields.id_of
    local MAX_ROWS = 200
    local MAX_DATA = 4 * 1024 * 1024

    local function number(name)
        local value = field_number(id[name])
        return value and format("%.0f", value)
    end

    local function text(name)
        local value = field_text(id[name])
        return value and value ~= "" and printable(value) or nil
    end

    local FAILED, READ, WRITE
    for _, row in ipairs(Fields.bits) do
        if row.name == "evt.failed" then FAILED = row.mask end
        if row.name == "evt.is_io_read" then READ = row.mask end
        if row.name == "evt.is_io_write" then WRITE = row.mask end
    end

    local function has(mask)
        return event.bits % (2 * mask) >= mask
    end

    -- Returns the number of bytes that the call read, and that it wrote.
    local function bytes_moved()
        local count = field_number(id["evt.rawres"])
        if not count or count < 0 then return 0, 0 end
        return has(READ) and count or 0, has(WRITE) and count or 0
    end

    local function milliseconds(nanoseconds)
        return format("%.3f", nanoseconds / 1000000)
    end

    local function seconds(pinfo)
        return tonumber(tostring(pinfo.rel_ts)) or 0
    end

    -- Returns the entry of `list` for `key`; `make` creates a new one.
    local function entry(list, key, make)
        local found = list[key]
        if not found then
            found = make()
            list[key] = found
            list[#list + 1] = found
        end
        return found
    end

    -- Returns the host of the event, and adds it to the list `hosts`. All events without a host have the same one.
    local function host_of(hosts)
        local host = text("host.name") or "?"
        if not hosts[host] then
            hosts[host] = true
            hosts[#hosts + 1] = host
        end
        return host
    end

    -- Returns rows under their titles. A column whose title begins with a space is right-aligned. The first column is the
    -- host; it is left out if `hosts` has one host only.
    local function align(hosts, titles, rows)
        if #hosts < 2 then
            table.remove(titles, 1)
            for _, row in ipairs(rows) do table.remove(row, 1) end
        end
        local widths, last = {}, #titles
        for column = 1, last do
            widths[column] = #titles[column]
            for _, row in ipairs(rows) do
                widths[column] = math.max(widths[column], #tostring(row[column]))
            end
        end
        local function line(row)
            local cells = {}
            for column = 1, last do
                local cell, width = tostring(row[column]), column < last and widths[column] or 0
                local space = (" "):rep(width - #cell)
                cells[column] = titles[column]:find("^ ") and space .. cell or cell .. space
            end
            return concat(cells, "  ")
        end
        local lines = { line(titles) }
        for at, row in ipairs(rows) do
            if at > MAX_ROWS then
                lines[#lines + 1] = format("(%d more)", #rows - MAX_ROWS)
                break
            end
            lines[#lines + 1] = line(row)
        end
        return concat(lines, "\n") .. "\n"
    end

    local function rows_of(list, greater, make)
        table.sort(list, greater)
        local rows = {}
        for at, found in ipairs(list) do rows[at] = make(found) end
        return rows
    end

    local function process_name()
        return text("proc.name") or "?"
    end

    local function calls()
        local list, hosts = {}, {}
        return function()
            local host, pid = host_of(hosts), number("proc.pid") or "-"
            local process = entry(list, host .. "\0" .. pid, function()
                return { host = host, pid = pid, calls = 0, failed = 0, time = 0, read = 0, written = 0, kinds = {} }
            end)
            process.name = process_name()
            process.calls = process.calls + 1
            if has(FAILED) then process.failed = process.failed + 1 end
            process.time = process.time + (event.latency or 0)
            local read, written = bytes_moved()
            process.read, process.written = process.read + read, process.written + written
            local call = printable(event_name())
            local kind = entry(process.kinds, call, function() return { name = call, count = 0 } end)
            kind.count = kind.count + 1
        end, function()
            local function greater(a, b) return a.calls > b.calls end
            return align(hosts, { "Host", "Process", " PID", " Calls", " Failed", " Time ms", " Read", " Written", "Most often" },
                rows_of(list, greater, function(process)
                    table.sort(process.kinds, function(a, b) return a.count > b.count end)
                    local often = {}
                    for at = 1, math.min(5, #process.kinds) do
                        often[at] = process.kinds[at].name .. " " .. process.kinds[at].count
                    end
                    return {
                        process.host, process.name, process.pid, process.calls, process.failed, milliseconds(process.time),
                        format("%.0f", process.read), format("%.0f", process.written), concat(often, ", "),
                    }
                end))
        end
    end

    local function files()
        local list, hosts = {}, {}
        return function()
            local host, name = host_of(hosts), text("fd.name") or text("fs.path.name")
            if not name then return end
            local file = entry(list, host .. "\0" .. name, function()
                return { host = host, name = name, type = text("fd.type") or "", calls = 0, failed = 0, time = 0, read = 0, written = 0 }
            end)
            file.calls = file.calls + 1
            if has(FAILED) then file.failed = file.failed + 1 end
            file.time = file.time + (event.latency or 0)
            local read, written = bytes_moved()
            file.read, file.written = file.read + read, file.written + written
        end, function()
            local function greater(a, b)
                local more, less = a.read + a.written, b.read + b.written
                if more ~= less then return more > less end
                return a.time > b.time
            end
            return align(hosts, { "Host", "Type", " Read", " Written", " Time ms", " Calls", " Failed", "File" },
                rows_of(list, greater, function(file)
                    return {
                        file.host, file.type, format("%.0f", file.read), format("%.0f", file.written), milliseconds(file.time),
                        file.calls, file.failed, file.name,
                    }
                end))
        end
    end

    local function errors()
        local list, hosts = {}, {}
        return function()
            local host = host_of(hosts)
            if not has(FAILED) then return end
            local call, failure = printable(event_name()), text("evt.res") or "?"
            local found = entry(list, host .. "\0" .. call .. " " .. failure, function()
                return { host = host, call = call, failure = failure, count = 0, processes = {} }
            end)
            found.count = found.count + 1
            local process = entry(found.processes, process_name(), function() return { name = process_name(), count = 0 } end)
            process.count = process.count + 1
        end, function()
            local function greater(a, b) return a.count > b.count end
            return align(hosts, { "Host", "Call", "Error", " Count", "Processes" }, rows_of(list, greater, function(found)
                table.sort(found.processes, greater)
                local names = {}
                for at = 1, math.min(5, #found.processes) do
                    names[at] = found.processes[at].name .. " " .. found.processes[at].count
                end
                return { found.host, found.call, found.failure, found.count, concat(names, ", ") }
            end))
        end
    end

    local function slowest()
        local list, hosts, least = {}, {}, 0
        local function greater(a, b) return a.latency > b.latency end
        return function(pinfo)
            local host, latency = host_of(hosts), event.latency
            if not latency or latency <= least then return end
            list[#list + 1] = {
                host = host, latency = latency, frame = pinfo.number, time = seconds(pinfo), process = process_name(),
                pid = number("proc.pid") or "-", info = info_text():sub(1, 200),
            }
            if #list >= 400 then -- reduce the list to the 100 slowest
                table.sort(list, greater)
                for at = #list, 101, -1 do list[at] = nil end
                least = list[#list].latency
            end
        end, function()
            local rows = rows_of(list, greater, function(call)
                return {
                    call.host, milliseconds(call.latency), call.frame, format("%.6f", call.time), call.process, call.pid, call.info,
                }
            end)
            for at = #rows, 101, -1 do rows[at] = nil end
            return align(hosts, { "Host", " Latency ms", " Frame", " Time", "Process", " PID", "Call" }, rows)
        end
    end

    local function processes()
        local list, hosts = {}, {}
        return function(pinfo)
            local pid = number("proc.pid")
            if not pid then return end
            local host, now = host_of(hosts), seconds(pinfo)
            local process = entry(list, host .. "\0" .. pid, function()
                return { host = host, pid = pid, first = now, calls = 0 }
            end)
            process.parent = number("proc.ppid") or process.parent
            process.name = process_name()
            process.line = text("proc.cmdline") or process.line
            process.calls, process.last = process.calls + 1, now
            if event_name() == "procexit" and pid == format("%d", event.tid) then process.ended = now end
        end, function()
            local children, roots = {}, {}
            for _, process in ipairs(list) do
                local parent = process.parent and process.parent ~= process.pid and list[process.host .. "\0" .. process.parent]
                local siblings = parent and (children[parent] or {}) or roots
                if parent then children[parent] = siblings end
                siblings[#siblings + 1] = process
            end
            local rows, seen = {}, {}
            local function visit(process, depth)
                if seen[process] then return end
                seen[process] = true
                rows[#rows + 1] = {
                    process.host, ("  "):rep(math.min(depth, 40)) .. process.name, process.pid, format("%.6f", process.first),
                    process.ended and format("%.6f", process.ended) or "-", process.calls, process.line or "",
                }
                for _, child in ipairs(children[process] or {}) do visit(child, depth + 1) end
            end
            for _, host in ipairs(hosts) do
                for _, process in ipairs(roots) do
                    if process.host == host then visit(process, 0) end
                end
                for _, process in ipairs(list) do -- processes that are their own ancestors
                    if process.host == host then visit(process, 0) end
                end
            end
            return align(hosts, { "Host", "Process", " PID", " First seen", " Ended", " Calls", "Command line" }, rows)
        end
    end

    -- Returns data as text if most of it is printable, else as a hex dump with 16 bytes a line.
    local function dump(bytes)
        local _, unprintable = bytes:gsub("[^\r\n\t\32-\126]", "")
        if unprintable * 8 <= #bytes and not bytes:find("%z") then
            return (bytes:gsub("\r\n", "\n"):gsub("[^\n\t\32-\126]", "."):gsub("\n$", "")) .. "\n"
        end
        local lines = {}
        for at = 1, #bytes, 16 do
            local piece = bytes:sub(at, at + 15)
            local numbers = piece:gsub(".", function(byte) return format("%02x ", byte:byte()) end)
            lines[#lines + 1] = format("%08x  %-48s  %s\n", at - 1, numbers, (piece:gsub("[^\32-\126]", ".")))
        end
        return concat(lines)
    end

    -- The data of descriptor `fd` of process `pid`, in the order of time. With `frame` the report covers only the file that
    -- had the number in that frame, since numbers are reused. Without `host` and `frame` it covers the process of each host.
    -- Each part of the report has its direction, so that a window can colour it.
    local function follow(pid, fd, frame, host)
        local hosts, streams = {}, {}

        local function stream_of(name)
            return entry(streams, name, function() return { host = name, parts = {}, size = 0 } end)
        end
        local function start_file(stream, now) -- from frame `now` on the number refers to another file
            if not frame then return end
            if now <= frame then stream.parts, stream.size = {}, 0 else stream.done = true end
        end
        local function append(stream, line, direction)
            stream.parts[#stream.parts + 1] = { line, direction }
            stream.size = stream.size + #line
        end
        local function add_event(stream, pinfo)
            local buffer = event.buffer
            local bytes = buffer and param_raw(buffer)
            if not bytes or has(FAILED) then
                if stream.name and event_name() == "close" then
                    append(stream, format("== closed in frame %d\n", pinfo.number))
                    stream.name = nil
                    start_file(stream, pinfo.number + 1)
                end
                return
            end
            local now = text("fd.name") or text("fd.type") or ""
            if now ~= stream.name then
                if stream.name then start_file(stream, pinfo.number) end
                if stream.done then return end
                stream.name = now
                append(stream, "== " .. now .. "\n")
            end
            local length = number("evt.rawres") or "?"
            local captured = tonumber(length) ~= #bytes and format(", %d captured", #bytes) or ""
            local direction = has(WRITE) and ">>" or "<<"
            local title = format("%s frame %d: %s, %s bytes%s\n", direction, pinfo.number, printable(event_name()), length, captured)
            append(stream, title .. (#bytes > 0 and dump(bytes) or ""), direction)
            if stream.size > MAX_DATA then append(stream, "== more data than fits here\n") end
        end

        return function(pinfo)
            if number("fd.num") ~= fd or number("proc.pid") ~= pid then return end
            local from = host_of(hosts)
            if pinfo.number == frame then host = from end
            if host and from ~= host then return end
            local stream = stream_of(from)
            if not (stream.done or stream.size > MAX_DATA) then add_event(stream, pinfo) end
        end, function()
            local parts = {}
            for _, stream in ipairs(streams) do
                if #stream.parts > 0 and (not host or stream.host == host) then
                    if #hosts > 1 then parts[#parts + 1] = { "== host " .. stream.host .. "\n" } end
                    for _, part in ipairs(stream.parts) do parts[#parts + 1] = part end
                end
            end
            if #parts > 0 then return parts end
            if not (pid:find("^%d+$") and fd:find("^%d+$")) then
                return "The number of a process and the number of one of its descriptors are needed\n"
            end
            return "No data of descriptor " .. fd .. " of process " .. pid .. (host and " on " .. host or "") .. "\n"
        end
    end

    -- Returns a report as plain text.
    local function as_text(report)
        if type(report) == "string" then return report end
        local lines = {}
        for at, part in ipairs(report) do lines[at] = part[1] end
        return concat(lines)
    end

    -- The colours of Wireshark's Follow Stream.
    local COLORS = { [">>"] = "color:#7f0000; background:#fbeded", ["<<"] = "color:#00007f; background:#ededfb" }
    local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;" }

    -- Returns a report as HTML. A window would wrap long lines of plain text.
    local function as_html(report)
        local lines = {}
        for at, part in ipairs(type(report) == "string" and { { report } } or report) do
            local escaped = part[1]:gsub("[&<>]", ENTITIES)
            local color = COLORS[part[2]]
            lines[at] = color and '<span style="' .. color .. '">' .. escaped .. "</span>" or escaped
        end
        return '<div style="white-space: pre">' .. concat(lines) .. "</div>"
    end

    local REPORTS = {
        { "calls", "Calls by Process", calls },
        { "files", "Files by Bytes and Time", files },
        { "errors", "Errors by Call", errors },
        { "slowest", "Slowest Calls", slowest },
        { "processes", "Process Tree", processes },
    }

    -- Returns a tap that calls `packet` for each frame that is an event.
    local function tap(filter, packet)
        local listener = Listener.new("frame", filter)
        function listener.packet(pinfo)
            if event.frame == pinfo.number then packet(pinfo) end
        end
        return listener
    end

    -- `-z syscap,NAME[,FILTER]` and, for the bytes of a descriptor, `-z syscap,follow,PID,FD[,FRAME[,HOST]]`.
    local function on_command_line(name, title, make)
        return function(argument)
            local rest = argument and argument:match("^syscap,[^,]+,(.+)$") or nil
            local filter, pid, fd, frame, host = rest, nil, nil, nil, nil
            if name == "follow" then
                filter, pid, fd, frame, host = nil, ((rest or "") .. ",,"):match("^(%d+),(%d+),(%d*),(.-),*$")
                if not pid then
                    io.stderr:write("syscap: which process and descriptor? -z syscap,follow,PID,FD[,FRAME[,HOST]]\n")
                    return
                end
                host = host ~= "" and host or nil
            end
            local packet, result = make(pid, fd, tonumber(frame), host)
            local ok, listener = pcall(tap, filter, packet)
            if not ok then
                io.stderr:write("syscap: -z ", argument, ": ", tostring(listener), "\n")
                return
            end
            function listener.draw()
                io.stdout:write("\n== ", title, " ==\n", as_text(result()))
            end
        end
    end

    local function in_window(title, make, ...)
        local arguments = { ... }
        local window = TextWindow.new(title)
        local packet, result
        local listener = tap(nil, function(pinfo) packet(pinfo) end)
        local function begin()
            packet, result = make(arguments[1], arguments[2], arguments[3], arguments[4])
        end
        listener.reset = begin
        function listener.draw()
            window:set(as_html(result()))
        end
        begin()
        window:set_atclose(function() listener:remove() end)
        retap_packets()
    end

    local function follow_in_window(pid, fd, frame, host)
        local title = "Process " .. pid .. ", descriptor " .. fd .. (host and " on " .. host or "")
        in_window(title, follow, pid, fd, frame, host)
    end

    local function ask_to_follow()
        new_dialog("Follow File Descriptor", function(pid, fd, host)
            follow_in_window(pid:match("%d+") or "", fd:match("%d+") or "", nil, host:match("%S+"))
        end, "Process ID", "File descriptor", "Host, of several")
    end

    -- The packet menu passes the fields of the event.
    local function follow_selected(...)
        local pid, fd, frame, host
        for _, info in ipairs({ ... }) do
            if info.name == "proc.pid" then pid = tostring(info.value) end
            if info.name == "fd.num" then fd = tostring(info.value) end
            if info.name == "host.name" then host = tostring(info.value) end
            if info.name == "frame.number" then frame = tonumber(tostring(info.value)) end
        end
        if pid and fd then
            follow_in_window(pid, fd, frame, host)
        else
            ask_to_follow()
        end
    end

    for _, report in ipairs(REPORTS) do
        local name, title, make = report[1], report[2], report[3]
        register_stat_cmd_arg("syscap," .. name, on_command_line(name, title, make))
        if gui_enabled() then
            register_menu("System Calls/" .. title, function() in_window(title, make) end, MENU_STAT_UNSORTED)
        end
    end
    register_stat_cmd_arg("syscap,follow", on_command_line("follow", "Data of a descriptor", follow))
    if gui_enabled() then
        register_menu("System Calls/Follow File Descriptor…", ask_to_follow, MENU_TOOLS_UNSORTED)
        if register_packet_menu then
            register_packet_menu("System Calls/Follow File Descriptor", follow_selected, "fd.num")
        end
    end
end
